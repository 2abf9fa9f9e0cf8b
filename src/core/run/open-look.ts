// Opens something before the moment at hand is decided, or says why not.
import type { Moment, Look } from '../scenario/schema.ts';
import { attentionLeft } from './attention.ts';
import type { Decision, Refusal } from './decision.ts';
import { isOpen, looksOffered } from './looks.ts';
import { findMoment } from './moments.ts';
import { refuse } from './refusal.ts';
import type { Looked, Run, Standing } from './run-state.ts';

/** What has been answered, if only in part, is no longer looked into. */
export const canStillLook = (run: Pick<Standing, 'chosen' | 'week'>, { id }: Moment): boolean =>
  !run.chosen.some((c) => c.week === run.week && c.moment === id);

/** What can be opened now: nothing is borrowed for it. */
export const looksOpenable = (run: Standing, moment: Moment): readonly Look[] => {
  if (moment.looks === undefined || !canStillLook(run, moment)) return [];
  const left = attentionLeft(run);
  return looksOffered(run, moment).filter((look) => look.attention <= left && !isOpen(run, moment, look));
};

/** `run` with it open. Whether it may be is for the caller to know. */
export const withLook = ({ looked, week }: Pick<Standing, 'looked' | 'week'>, moment: Moment, look: Look): Looked[] => [
  ...looked,
  { week, moment: moment.id, look: look.id },
];

/** What has been read cannot be unread: a look is not taken back, nor anything before it. */
export function openLook(run: Run, wanted: Extract<Decision, { kind: 'look' }>): Run | Refusal {
  const moment = findMoment(run, wanted.moment);
  if (moment === null || run.queue[0] !== moment.id)
    return refuse('unknown_moment', { moment: wanted.moment, open: run.queue[0] ?? '' });
  if (!canStillLook(run, moment)) return refuse('already_decided', { moment: moment.id });
  const look = looksOffered(run, moment).find(({ id }) => id === wanted.look);
  if (look === undefined) return refuse('unknown_look', { moment: moment.id, look: wanted.look });
  if (isOpen(run, moment, look)) return refuse('already_open', { look: look.id });
  const left = attentionLeft(run);
  if (look.attention > left) return refuse('too_little_attention', { needs: look.attention, left });
  const made: Decision = { kind: 'look', moment: moment.id, look: look.id };
  return { ...run, decisions: [...run.decisions, made], looked: withLook(run, moment, look), previous: null };
}
