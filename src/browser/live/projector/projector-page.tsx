import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';

interface ProjectorPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'slides'>;
  readonly session: string;
  readonly capability: string;
}

export function ProjectorPage({ words }: ProjectorPageProps) {
  return (
    <main>
      <h1>{words('slides.title')}</h1>
    </main>
  );
}
