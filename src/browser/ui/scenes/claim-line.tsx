// What somebody brings up on a Monday: what they say, and why it comes to you.
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import { languageOfTexts, said, Sentence } from '../components/said.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';

type ClaimLine = Extract<BriefingLine, { readonly kind: 'claim' }>;

/** Where the author has no words for them. `third`: which of the boss's three. */
export function claimSays({ why: { kind }, line }: ClaimLine, third: 1 | 2 | 3, words: PlanText): string {
  if (kind === 'report') return words(`claim.says_report_${third}`);
  return line === null ? words('claim.brings') : words(`claim.says_${kind === 'choice' ? 'question' : kind}_${line}`);
}

/** For a `Sentence`. */
function whyWords({ why: { kind, deed } }: ClaimLine, name: string, words: PlanText): string {
  if (deed === null) return kind === 'choice' ? '' : words(`claim.${kind}`, { name });
  if (deed.practice !== null) {
    const practice = words(`practice.${deed.practice}`);
    return words('claim.took_over_practice', { name, of: deed.week, practice });
  }
  if (deed.text === '') return '';
  const args = { of: deed.week, scene: said(deed.scene), chosen: said(deed.text) };
  return kind === 'choice' ? words('claim.choice', args) : words('claim.took_over', { name, ...args });
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
