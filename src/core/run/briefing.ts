// Monday morning: what managers say, what came up, what the boss wants, what is due.
import { bossLine } from './boss-line.ts';
import { claimWhy } from './claim-why.ts';
import { readCauseId } from '../engine/cause-id.ts';
import { hasGone } from '../engine/reading.ts';
import type { Talk } from './cause.ts';
import { authoredReason } from './cause-words.ts';
import { holderOf } from './cast.ts';
import { holderIn } from './holder.ts';
import { fill } from './fill.ts';
import { misses, talkOf } from './leaving.ts';
import { undecided } from './past.ts';
import type { Run } from './run-state.ts';
import { seatFelt } from './seat-beats.ts';
import { passingSigns } from './passing-signs.ts';
import { aftermath, signs } from './signs.ts';
import { band, bandOf, FIGURES_LATE, toldDelivery } from './told.ts';
import { BORROW, owedBlocks } from './attention.ts';
import { withoutRepeats } from './clear-briefing.ts';
import { askLines, claimLines } from './lines-in-turn.ts';
import { isMuted } from './muted.ts';
import { promiseNews, promisesDue } from './open-promises.ts';
import { voiceOf } from './voices.ts';
import { lastTurn } from './last-turn.ts';
import type { BriefingLine, ToldLine } from './view.ts';

export function briefingOf(run: Run): BriefingLine[] {
  return withoutRepeats([
    ...signs(run),
    ...aftermath(run),
    ...passingSigns(run),
    ...news(run),
    ...promiseNews(run),
    ...opened(run),
    ...bossLine(run),
    ...claims(run),
    ...owed(run),
    ...promisesDue(run),
    ...reportsOf(run),
  ]);
}

/** What there is to plan with from this Monday on, in the author’s words. */
function opened(run: Run): BriefingLine[] {
  return run.opened
    .filter(({ week }) => week === run.week)
    .map(({ practice }): BriefingLine => {
      const because = run.scenario.opens?.find((o) => o.practice === practice)?.because ?? '';
      return { kind: 'opens', manager: '', practice, text: fill(undecided(run), because) };
    });
}

function owed(run: Run): BriefingLine[] {
  const blocks = owedBlocks(run);
  return blocks === 0 ? [] : [{ kind: 'owed', manager: '', blocks, borrowed: blocks - BORROW.price, text: '' }];
}

/** What managers say of the work, on the Monday that `run` stands at. */
export function reportsOf(run: Run): ToldLine[] {
  const told = run.weeks.at(-1)?.told ?? toldDelivery(run.start);
  const asks = askLines(run);
  return run.scenario.managers.flatMap((m, i): ToldLine[] => {
    if (holderIn(run, m, run.weeks.length).vacant) return [];
    const band = bandOf(told[i] ?? 0);
    const ask = hasGone(run.organisation, m.id) ? null : asks[i];
    const asked = { asks: ask?.wish ?? null, asksLine: ask?.line ?? null, firstAsk: ask?.isFirst ?? false };
    const muted = isMuted(run, i, band);
    // With something on their hands they say it in their own plain words, where they have any.
    return [{ kind: 'told', manager: m.id, band, ...asked, muted, ...voiceOf(run, i, muted ? 'fair' : band) }];
  });
}

function claims(run: Run): BriefingLine[] {
  const lines = claimLines(run);
  return run.organisation.claims.map((c, at) => {
    const isReport = readCauseId(c.cause).kind === 'report';
    const manager = isReport ? run.scenario.boss.id : (run.scenario.managers[c.manager]?.id ?? '');
    const text = hasGone(run.organisation, manager) ? '' : authoredReason(run, c.cause);
    return { kind: 'claim', manager, blocks: c.blocks, text, why: claimWhy(run, c), line: lines[at] ?? null };
  });
}

function talkHeard(run: Run, manager: string): Talk | null {
  const most = talkOf(run, manager, run.weeks.length);
  return most === null ? null : { kind: most.kind, week: most.week, text: most.text, practice: most.practice };
}

function news(run: Run): BriefingLine[] {
  const events = lastTurn(run).flatMap((w) => w.events.map((e) => ({ e, week: w.number })));
  return events.flatMap(({ e, week }): BriefingLine[] => {
    const who = run.organisation.managers[e.manager];
    const manager = run.scenario.managers[e.manager]?.id ?? '';
    if (e.kind === 'gave_notice' || e.kind === 'left' || e.kind === 'arrived')
      return [{ kind: e.kind, manager, count: 1, text: '' }];
    if (e.kind === 'restless') return [{ kind: e.kind, manager, text: '', talk: talkHeard(run, manager) }];
    if (e.kind === 'wants_out' || e.kind === 'manager_notice')
      return [{ kind: e.kind, manager, text: '', misses: who === undefined ? null : misses(who) }];
    if (e.kind === 'manager_stays' || e.kind === 'manager_left') return [{ kind: e.kind, manager, text: '' }];
    if (e.kind === 'seat_vacant' || e.kind === 'seat_filled') return seatNews(run, e, week);
    return [];
  });
}

/** Only as long as it is still so. */
function seatNews(run: Run, event: Parameters<typeof seatFelt>[1], week: number): BriefingLine[] {
  return seatFelt(run, event, week).flatMap((beat): BriefingLine[] => {
    const now = holderOf(run, beat.manager, run.weeks.length);
    return now === null || (now.vacant ? null : now.name) !== beat.name ? [] : [{ ...beat, text: '' }];
  });
}

/** How the late figures read: true, two weeks old. */
export function lateFigures(
  run: Run,
  index: number,
): { band: ReturnType<typeof band>; delivery: number; trend: 'up' | 'flat' | 'down' } | null {
  const known = run.week - FIGURES_LATE - 1;
  const now = run.weeks[known]?.state.managers[index]?.team.delivery;
  if (now === undefined) return null;
  const before = (run.weeks[known - 1]?.state ?? run.start).managers[index]?.team.delivery ?? now;
  const change = now - before;
  return { band: bandOf(now), delivery: now, trend: change > 0.12 ? 'up' : change < -0.12 ? 'down' : 'flat' };
}
