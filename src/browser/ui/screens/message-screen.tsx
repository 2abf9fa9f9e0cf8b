import type { ComponentChild, ComponentChildren } from 'preact';
import { usePlace } from '../components/place.ts';
import { QuietMap } from '../components/quiet-map.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';

interface MessageScreenProps {
  readonly title: string;
  readonly text: readonly ComponentChild[];
  /** Buttons: what can be done now. */
  readonly children: ComponentChildren;
  /** What else there is to read. */
  readonly more?: ComponentChildren;
}

/** What has happened, in words, and what can be done: for every page that has nothing else to show. */
export function MessageScreen({ title, text, children, more }: MessageScreenProps) {
  usePlace(title);
  return (
    <main class="message">
      <div class="message-words">
        <SceneHeading scene={title}>{title}</SceneHeading>
        {text.map((paragraph, at) => (
          <p key={typeof paragraph === 'string' ? paragraph : at}>{paragraph}</p>
        ))}
        <div class="actions">{children}</div>
        {more}
      </div>
      <QuietMap />
    </main>
  );
}
