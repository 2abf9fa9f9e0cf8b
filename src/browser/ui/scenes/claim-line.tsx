// What lands on the desk on a Monday: what they say, who takes how much, and why.
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { languageOfTexts, said, Sentence } from '../components/said.tsx';
import { sentences } from '../text/formats.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';

type ClaimLine = Extract<BriefingLine, { readonly kind: 'claim' }>;

/** Their own words, where the author has none for them. `turn`: nobody says the same as their neighbour, or as last week. */
export const claimSays = ({ why: { kind } }: ClaimLine, turn: 1 | 2 | 3, words: PlanText): string =>
  kind === 'choice' ? words(`claim.says_question_${turn}`) : words(`claim.says_${kind}_${turn}`);

function whyWords({ why: { kind, deed } }: ClaimLine, name: string, words: PlanText): string {
  if (kind === 'choice') return deed?.text ? words('claim.choice', { of: deed.week, chosen: said(deed.text) }) : '';
  if (deed === null) return words(`claim.${kind}`, { name });
  if (deed.practice === null) return words('claim.took_over', { of: deed.week, chosen: said(deed.text) });
  return words('claim.took_over_practice', { of: deed.week, practice: words(`practice.${deed.practice}`) });
}

/** For a `Sentence`. */
function claimWords(line: ClaimLine, { boss, managers, week }: RunView, words: PlanText): string {
  const name = said([boss, ...managers].find(({ id }) => id === line.manager)?.short ?? '');
  return sentences(words('claim.takes', { name, blocks: line.blocks, week }), whyWords(line, name, words));
}

export function ClaimNote({ line, view }: { readonly line: ClaimLine; readonly view: RunView }) {
  const words = usePlanWords();
  return (
    <>
      <Blocks counts={{ claimed: line.blocks }} />{' '}
      <Sentence text={claimWords(line, view, words)} language={languageOfTexts(view.scenario)} />
    </>
  );
}
