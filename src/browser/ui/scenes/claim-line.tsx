// What somebody brings up on a Monday: what they say, and why it comes to you.
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import { languageOfTexts, said, Sentence } from '../components/said.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';

type ClaimLine = Extract<BriefingLine, { readonly kind: 'claim' }>;

/** Where the author has no words for them. `third`: which of the boss's three. */
export const claimSays = ({ why: { kind }, line }: ClaimLine, third: 1 | 2 | 3, words: PlanText): string =>
  kind === 'report'
    ? words(`claim.says_report_${third}`)
    : words(`claim.says_${kind === 'choice' ? 'question' : kind}_${line}`);

/** For a `Sentence`. */
function whyWords({ why: { kind, deed } }: ClaimLine, name: string, words: PlanText): string {
  if (kind === 'choice') return deed?.text ? words('claim.choice', { of: deed.week, chosen: said(deed.text) }) : '';
  if (deed === null) return words(`claim.${kind}`, { name });
  if (deed.practice === null) return words('claim.took_over', { of: deed.week, chosen: said(deed.text) });
  return words('claim.took_over_practice', { of: deed.week, practice: words(`practice.${deed.practice}`) });
}

/** It comes from a team that nobody leads, and of no choice of yours. */
export const nobodyAsks = ({ manager, why: { kind } }: ClaimLine, { managers }: RunView): boolean =>
  kind !== 'choice' && managers.some(({ id, vacant }) => id === manager && vacant);

export function ClaimWhy({ line, view }: { readonly line: ClaimLine; readonly view: RunView }) {
  const words = usePlanWords();
  const name = said([view.boss, ...view.managers].find(({ id }) => id === line.manager)?.short ?? '');
  const text = nobodyAsks(line, view) ? words('claim.vacant') : whyWords(line, name, words);
  return <Sentence text={text} language={languageOfTexts(view.scenario)} />;
}
