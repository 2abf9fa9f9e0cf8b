import type { Beat, ManagerView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { beatSentence } from '../sentences/beat-sentence.ts';
import type { Translate } from '../text/text.ts';

interface HappeningProps {
  readonly beats: readonly Beat[];
  readonly managers: readonly ManagerView[];
  readonly t: Translate;
}

/** What happened, a line each. */
export function Happening({ beats, managers, t }: HappeningProps) {
  return (
    <ul class="lines">
      {beats.map((beat, at) => {
        const manager = managers.find(({ id }) => id === beat.manager);
        return (
          <li key={at}>
            {manager && (
              <Portrait
                portrait={manager.portrait}
                name={manager.name}
                mood={beat.kind === 'mood' ? beat.mood : manager.mood}
                size={2.25}
              />
            )}
            <span>{beatSentence(beat, managers, t)}</span>
          </li>
        );
      })}
    </ul>
  );
}
