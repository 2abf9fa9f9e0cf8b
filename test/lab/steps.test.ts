// Talks of several steps in the lab: mass simulation, futures, the turning point, best play, traces and reading time.
import { describe, expect, test } from 'vitest';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { roadFigures } from '../../src/browser/ui/debrief/futures-figures.ts';
import { balance } from '../../src/core/lab/balance/balance.ts';
import { pricesOf } from '../../src/core/lab/balance/prices.ts';
import { traceSteps } from '../../src/core/lab/balance/traces.ts';
import { BOT_NAMES, playBot } from '../../src/core/lab/bots.ts';
import { futures } from '../../src/core/lab/futures.ts';
import { readingTime } from '../../src/core/lab/reading-time.ts';
import { finish } from '../../src/core/lab/steps.ts';
import { turningSteps } from '../../src/core/lab/turning.ts';
import { outcomeOf } from '../../src/core/run/debrief-of.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { choosing, does, idleUntil, planning } from '../support/playing.ts';
import { said, step, talkScenario } from '../support/talk.ts';

const EXAMPLE = talkScenario();
function played(...choices: string[]): Run {
  const monday = idleUntil(startRun(EXAMPLE, 5), ({ phase }) => phase === 'moment');
  const decided = does(
    monday,
    ...choices.map((choice) => choosing(`talk.${choice}`)),
    choosing('rota.leave'),
    planning(),
  );
  return idleUntil(decided, () => false);
}
const LONG = played('ask', 'press', 'no');
const jobOf = ({ seed, decisions }: Run) => ({ scenario: EXAMPLE, seed, decisions });

describe('futures', () => {
  const far = futures({ ...jobOf(LONG), futures: 6 });

  test.each(BOT_NAMES)('begin with the run itself (%s)', (bot) => {
    const run = playBot(EXAMPLE, 3, bot);
    const { own } = futures({ scenario: EXAMPLE, seed: run.seed, decisions: run.decisions, futures: 1 });
    expect(own.outcomes.deliveryAway[0]).toBe(outcomeOf(run).deliveryAway);
    expect(own.outcomes.trustEnd[0]).toBe(outcomeOf(run).trustEnd);
  });

  test('try every other answer of every step', () => {
    const others = far.alternatives.filter(({ moment }) => moment === 'talk');
    expect(others.map(({ option, instead }) => `${option} ${instead}`)).toEqual([
      'take ask',
      'tell ask',
      'wait press',
      'yes no',
    ]);
  });

  test('are told step by step', () => {
    const roads = roadsOf(LONG).filter(({ moment }) => moment === 'talk');
    expect(roads.map(({ options }) => Object.keys(options).length)).toEqual([3, 2, 2]);
    const figures = roadFigures(far, roads);
    const others = new Map(figures.map(({ road, others: all }) => [road.chosen, all.length]));
    expect(Object.fromEntries(others)).toEqual({ 'Do ask': 2, 'Say press': 1, 'Say no': 1 });
  });
});

test('a turning point may be any step', () => {
  const because = 'So it was said.';
  const grave = { kind: 'level', of: 'omar.trust', add: '-grave', lasts: true, because } as const;
  const told = talkScenario({
    steps: [
      step('doubt', [said('wait'), said('press', { next: 'offer' })]),
      step('offer', [said('yes'), said('no', { effects: [grave] })]),
    ],
  });
  const monday = idleUntil(startRun(told, 5), ({ phase }) => phase === 'moment');
  const answers = ['talk.ask', 'talk.press', 'talk.no', 'rota.leave'].map(choosing);
  const { decisions, seed } = idleUntil(does(monday, ...answers), () => false);
  const point = finish(turningSteps({ scenario: told, seed, decisions }));
  expect(point?.here.option).toBe('no');
  expect(point?.there.option).toBe('yes');
  expect(decisions[point!.decision]).toEqual({ kind: 'option', moment: 'talk', option: 'no' });
});

test('balance judges each step by itself, and an answer without a move has no way', { timeout: 60_000 }, () => {
  const { moments, gates } = balance(EXAMPLE, 2);
  expect(moments.map(({ moment }) => moment)).toEqual(['talk', 'talk.doubt', 'talk.offer', 'rota', 'later']);
  const doubt = moments.find(({ moment }) => moment === 'talk.doubt')!;
  for (const { option, move, way } of doubt.options)
    expect([option, move, way === null]).toEqual(
      option === 'wait' ? ['wait', null, true] : ['press', 'check_closely', false],
    );
  expect(gates.every(({ value }) => Number.isFinite(value))).toBe(true);
  expect(pricesOf(EXAMPLE, moments).prices.map(({ blocks }) => blocks)).toEqual([0, 1, 2]);
});

test('traces compare the answers of one step with each other', () => {
  const [talk] = finish(traceSteps({ scenario: EXAMPLE, seeds: 8, from: 1 }));
  const pairs = talk!.pairs.map(({ options }) => options.join(' '));
  expect(pairs).toEqual(expect.arrayContaining(['take ask', 'take tell', 'ask tell', 'wait press']));
  expect(pairs.some((pair) => /take (wait|press|yes|no)/.test(pair))).toBe(false);
});

test('reading time counts each step as often as somebody comes to it', () => {
  const { moments, minutes } = readingTime(EXAMPLE, 3);
  expect(moments.map(({ id }) => id)).toEqual(['talk', 'talk.doubt', 'talk.offer', 'rota', 'later']);
  const [talk, doubt] = moments;
  expect([talk!.met, doubt!.text]).toEqual([1, 3]);
  expect(doubt!.met).toBeLessThan(1);
  const alone = readingTime({ ...EXAMPLE, moments: EXAMPLE.moments.slice(1) }, 3);
  expect(minutes.middle).toBeGreaterThan(alone.minutes.middle);
});
