// The leave, and its words, come before it begins: with what a run needs to its end.
import { h, type ComponentType } from 'preact';
import type { Beat, RunView } from '../../core/run/view.ts';
import type { LeaveScene } from '../ui/scenes/leave-scene.tsx';
import type { PlayScreenProps } from '../ui/screens/play-screen.tsx';
import type { leaveSaid, leaveWeeks } from '../ui/sentences/leave-weeks.ts';
import type { Locale } from '../ui/text/languages.ts';
import type { TextOf, Translate } from '../ui/text/text.ts';
import { latePartInWords } from './late-part.ts';

interface Come {
  readonly locale: Locale;
  readonly Scene: typeof LeaveScene;
  readonly weeks: typeof leaveWeeks;
  readonly say: typeof leaveSaid;
  readonly words: TextOf<'leave'>;
}
let come: Come | undefined;

/** One and the same in every language, so that no week begins anew when that changes. */
const Leave: ComponentType<PlayScreenProps> = (props) => come && h(come.Scene, { ...props, words: come.words });

export const leaveNow = (): ComponentType<PlayScreenProps> | undefined => come && Leave;

/** A beat of the leave as it is spoken. */
export function leaveBeatSaid({ awayWeeks }: RunView, awayWeek: number, beat: Beat, t: Translate): string {
  const week = come?.weeks(awayWeeks, t, come.words)[awayWeek];
  return come && week ? come.say(week, beat) : '';
}

export const isLeaveIn = (locale: Locale): boolean => come?.locale === locale;

export async function loadLeave(locale: Locale): Promise<void> {
  if (isLeaveIn(locale)) return;
  const part = await latePartInWords(() => import('./leave.ts'), 'leave', locale);
  come = { locale, Scene: part.LeaveScene, weeks: part.leaveWeeks, say: part.leaveSaid, words: part.t };
}
