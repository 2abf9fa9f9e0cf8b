import type { Arranged } from '../../../core/run/task-view.ts';
import { Sentence } from '../components/said.tsx';
import { arrangedWords } from '../sentences/arranged-words.ts';
import { useWords } from './words.ts';

/** Beside the words of what was chosen, how it was arranged. */
export function ArrangedLine({ arranged }: { readonly arranged: Arranged | null }) {
  const { t, languageOf } = useWords();
  if (arranged === null) return null;
  return (
    <span class="arranged small">
      <Sentence text={arrangedWords(arranged, t)} language={languageOf} />
    </span>
  );
}
