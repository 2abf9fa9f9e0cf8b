// What has come to be wrong in a file while its last version that worked is played on.
import '../styles/problem.css';
import '../styles/tryout.css';
import { useState } from 'preact/hooks';
import type { Problem } from '../../../core/scenario/problem.ts';
import type { ProblemWords } from '../../../core/scenario/says.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import type { TextOf } from '../text/text.ts';
import { ProblemCard } from './problem-screen.tsx';

interface ProblemOverlayProps {
  /** Whether they are in a translation. */
  readonly ofWords: boolean;
  readonly problems: readonly Problem[];
  readonly source: string;
  readonly words: ProblemWords;
  readonly t: TextOf<'run'>;
  readonly say: TextOf<'tryout'>;
}

/** How many are shown: the rest often goes with them. */
const MOST_SHOWN = 5;

export function ProblemOverlay({ ofWords, problems, source, words, t, say }: ProblemOverlayProps) {
  const [open, setOpen] = useState(true);
  const errors = problems.filter(({ level }) => level === 'error');
  const more = errors.length - MOST_SHOWN;
  const title = say('tryout.problems', { count: errors.length });
  useAnnounced(title);
  return (
    <section class="problem-overlay" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Button
          kind="plain"
          label={`${say(open ? 'tryout.hide' : 'tryout.show')} · ${title}`}
          onPress={() => setOpen(!open)}
        >
          {say(open ? 'tryout.hide' : 'tryout.show')}
        </Button>
      </header>
      {open && (
        <>
          <p class="quiet small">{say(ofWords ? 'tryout.problems_words' : 'tryout.problems_text')}</p>
          <ul class="stack">
            {errors.slice(0, MOST_SHOWN).map((problem, at) => (
              <ProblemCard key={at} {...{ problem, source, words, t }} />
            ))}
          </ul>
          {more > 0 && <p>{say('tryout.more', { count: more })}</p>}
        </>
      )}
    </section>
  );
}
