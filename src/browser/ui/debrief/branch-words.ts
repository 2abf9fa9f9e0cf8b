// Names a branch by the one decision that made it.
import type { MadeDecision } from '../../../core/run/rewind.ts';
import type { BranchView } from '../../../core/run/branch-view.ts';
import { said } from '../components/said.tsx';
import { arrangedWords } from '../sentences/arranged-words.ts';
import { weeksOf } from '../sentences/turn-words.ts';
import type { Translate } from './words.ts';

/** For a `Sentence`: “Redo slides 3–9 tonight”, or what kind of decision it was. */
function decisionWords(decision: MadeDecision, t: Translate): string {
  const { kind, chosen, arranged } = decision;
  if (kind === 'arrange') return arrangedWords(arranged, t);
  if (kind === 'option' || kind === 'look') return t('debrief.quoted', { text: said(chosen) });
  return t(`debrief.branch.${kind}`, weeksOf(decision));
}

const isAnswer = ({ kind }: MadeDecision): boolean => kind === 'option' || kind === 'arrange';

/** For a `Sentence`. */
export function branchName(branch: BranchView, t: Translate): string {
  if (branch.parent === null) return t('debrief.branch.first');
  if (branch.parting === null) return t('debrief.branch.same');
  const { was, now } = branch.parting;
  if (now === null)
    // While what was decided next is still ahead, naming its week would put the player there.
    return was.week > branch.week
      ? t('debrief.branch.same')
      : t('debrief.branch.same_at', { week: was.week, was: decisionWords(was, t) });
  if (!isAnswer(was) || !isAnswer(now))
    return t('debrief.branch.otherwise', { week: was.week, was: decisionWords(was, t) });
  return t('debrief.branch.instead', { week: was.week, now: decisionWords(now, t), was: decisionWords(was, t) });
}

/** Short enough for a list to choose from and for a chart's label. */
export const branchNumber = (place: number, t: Translate): string =>
  place === 0 ? t('debrief.branch.first') : t('debrief.branch.number', { number: place + 1 });
