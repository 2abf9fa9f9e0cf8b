// How a manager says on a Monday how the work goes, in words of ours.
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import type { PlanText } from './plan-words.ts';

type Told = Extract<BriefingLine, { readonly kind: 'told' }>;

export const toldWords = (line: Told, view: RunView, words: PlanText): string =>
  line.text === '' ? words(`briefing.said_${line.band}_${saidBefore(line, view)}`) : line.text;

/** Those who report the same do it in words of their own, and in others than last time. */
function saidBefore({ manager, band }: Told, view: RunView): 1 | 2 | 3 {
  const alike = view.briefing.flatMap((line) => (line.kind === 'told' && line.band === band ? [line.manager] : []));
  const at = alike.indexOf(manager);
  return ([1, 2, 3] as const)[(at + view.week) % 3] ?? 1;
}
