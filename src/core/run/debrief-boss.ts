// The boss in the debrief: what time with them bought, and what needed their yes.
import { readCauseId } from '../engine/cause-id.ts';
import { toPoints } from '../engine/fixed.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { shortName } from '../scenario/short-name.ts';
import { decisionOf } from './comings.ts';
import type { BossDebrief, BossYes } from './debrief.ts';
import { deedWords, fill } from './fill.ts';
import { portraitOf } from './portraits.ts';
import { findMoment, optionsOf, optionsOffered } from './moments.ts';
import { optionsIn } from '../scenario/options-in.ts';
import { beforeChoice } from './past.ts';
import type { Chosen, Run } from './run-state.ts';

const POINTS_PER_Z = 15;

export function bossOf(run: Run): BossDebrief {
  const { boss } = run.scenario;
  const there = run.weeks.filter((w) => !w.away);
  const events = there.flatMap((w) => w.events.map((event) => ({ week: w.number, event })));
  const asked = events.flatMap(({ event }) => (event.kind === 'report_asked' ? [event.blocks] : []));
  return {
    name: boss.name,
    short: shortName(boss),
    portrait: portraitOf(run.scenario, boss.id),
    start: toPoints(run.start.credit),
    end: toPoints(there.at(-1)?.state.credit ?? run.start.credit),
    blocks: there
      .flatMap(({ plan }) => plan)
      .reduce((sum, item) => (item.practice === 'boss_time' ? sum + PRACTICES.boss_time.cost * item.times : sum), 0),
    bought: boughtBy(run),
    worried: events.flatMap(({ week, event }) => (event.kind === 'boss_worried' ? [week] : [])),
    reports: asked.length,
    reportBlocks: asked.reduce((sum, blocks) => sum + blocks, 0),
    yeses: run.chosen.flatMap((c) => yesesAt(run, c)),
  };
}

/** By the ledger, all weeks together. */
function boughtBy({ weeks }: Run): number {
  let sum = 0;
  for (const { ledger } of weeks)
    for (const { variable, amount, cause } of ledger) {
      if (variable !== 'you.credit') continue;
      const read = readCauseId(cause);
      if (read.kind === 'plan' && read.practice === 'boss_time') sum += amount;
    }
  return POINTS_PER_Z * sum;
}

function yesesAt(run: Run, c: Chosen): BossYes[] {
  const moment = findMoment(run, c.moment);
  if (moment === null || !optionsIn(moment).some((option) => option.needs_boss)) return [];
  const then = beforeChoice(run, c);
  const open = optionsOf(then, moment);
  const decision = decisionOf(run, c);
  return optionsOffered(then, moment)
    .filter((option) => option.needs_boss)
    .map((option) => ({
      decision,
      week: c.week,
      title: fill(then, moment.title, moment.about),
      text: deedWords(then, option.text, moment.about),
      answer: open.includes(option) ? 'given' : 'refused',
      taken: option.id === c.option,
    }));
}
