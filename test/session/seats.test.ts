// Five hundred seats without a page: commands travel as JSON over a bad line, and every seat ends with the run its room has.
import { expect, test } from 'vitest';
import { draw } from '../../src/core/engine/random.ts';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import type { Command } from '../../src/core/run/decision.ts';
import type { Play } from '../../src/core/run/play.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/start-run.ts';
import type { RunView } from '../../src/core/run/view.ts';
import { Room } from '../../src/core/session/room.ts';
import { SeatPlay, type Line } from '../../src/core/session/seat-play.ts';
import type { Answer } from '../../src/core/session/seat-word.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 2, away_weeks: 1 });
const SEATS = 500;

/** Throws dice: the same ones in every test run. */
class Dice {
  private thrown = 0;
  private readonly seed: number;
  constructor(seed: number) {
    this.seed = seed;
  }
  below(most: number): number {
    return (draw(this.seed, (this.thrown += 1), 0, 1) >>> 0) % most;
  }
}

/** Something that may be done now, or, one time in ten, that may not. */
function commandFor(view: RunView, dice: Dice): Command {
  if (dice.below(10) === 0) return { kind: 'option', moment: 'not_there', option: 'nor_this' };
  switch (view.phase) {
    case 'opening':
      return { kind: 'style', share: dice.below(101) };
    case 'bet':
      return { kind: 'bet', bet: view.bet?.index ?? 0, manager: view.managers[dice.below(view.managers.length)]!.id };
    case 'moment': {
      const options = view.moment!.options.filter(({ affordable, yes }) => affordable && yes !== 'refused');
      return { kind: 'option', moment: view.moment!.id, option: options[dice.below(options.length)]!.id };
    }
    case 'plan': {
      const practice = view.practices.find(({ perManager, cost }) => perManager && cost <= view.attention.left);
      const manager = view.managers[dice.below(view.managers.length)]!.id;
      const items = practice === undefined ? [] : [{ practice: practice.id, manager, times: 1 }];
      return { kind: 'plan', items };
    }
    default:
      return { kind: 'continue' };
  }
}

/** A line on which words and answers are late, doubled and in another order; as JSON, so that nothing is shared. */
class BadLine {
  private readonly room: Room;
  private readonly dice: Dice;
  private under: (() => void)[] = [];
  private readonly hearing = new Map<number, Set<(answer: Answer) => void>>();

  constructor(room: Room, dice: Dice) {
    this.room = room;
    this.dice = dice;
  }

  at(seat: number): Line {
    return {
      say: (word) => this.travel(() => this.arrive(JSON.stringify(word))),
      subscribe: (heard) => {
        const all = this.hearing.get(seat) ?? new Set();
        this.hearing.set(seat, all.add(heard));
        return () => all.delete(heard);
      },
    };
  }

  /** Something arrives, until nothing is on its way. */
  step(): boolean {
    const [next] = this.under.splice(this.dice.below(this.under.length || 1), 1);
    next?.();
    return next !== undefined;
  }

  private arrive(word: string): void {
    const answer = JSON.stringify(this.room.hear(JSON.parse(word)));
    const { seat } = JSON.parse(word) as { seat: number };
    this.travel(() => this.hearing.get(seat)?.forEach((heard) => heard(JSON.parse(answer))));
  }

  private travel(go: () => void): void {
    for (let times = this.dice.below(8) === 0 ? 2 : 1; times > 0; times -= 1) this.under.push(go);
  }
}

test('500 seats play whole runs through their room, and each text replays to the same bits', async () => {
  const names = Array.from({ length: SEATS }, (_, index) => index);
  const room = new Room(EXAMPLE, new Map(names.map((name) => [name, name])));
  const line = new BadLine(room, new Dice(1));
  let ids = 0;
  const seats = names.map((seat, index) => {
    const run = startRun(EXAMPLE, index);
    return { seat, play: new SeatPlay({ seat, run, line: line.at(seat), newId: () => `w${(ids += 1)}` }) };
  });
  const refusals = new Set<string>();
  const playOn = async ({ play }: { play: Play }, index: number): Promise<void> => {
    const dice = new Dice(index + 2);
    while (play.state.view.phase !== 'debrief') {
      const refusal = await play.send(commandFor(play.state.view, dice));
      if (refusal) refusals.add(refusal.code);
    }
  };
  const all = Promise.all(seats.map(playOn));
  while (seats.some(({ play }) => play.state.view.phase !== 'debrief')) {
    line.step();
    await Promise.resolve();
  }
  await all;
  while (line.step());
  expect([...refusals].toSorted()).toEqual(['unknown_moment', 'wrong_phase']);
  for (const { seat, play } of seats) {
    const kept = room.read(seat, (run) => ({ text: runText(run), hash: stateHash(run.organisation) }));
    expect(play.text).toBe(kept?.text);
    const again = rebuildRun(EXAMPLE, play.text);
    expect(isRunTextProblem(again) ? again.code : stateHash(again.organisation)).toBe(kept?.hash);
  }
  expect(new Set(seats.map(({ play }) => play.text)).size).toBe(SEATS);
}, 60_000);

test('a word counts once, is refused where it did not see what was decided, and nonsense changes nothing', () => {
  const room = new Room(EXAMPLE, new Map([[7, 1]]));
  const text = (): string => room.read(7, runText) ?? '';
  const style = { seat: 7, id: '1', after: 0, sent: { kind: 'style', share: 40 } };
  const first = room.hear(style);
  expect(first).toMatchObject({ kind: 'fact', number: 0 });
  const after = text();
  expect(room.hear(style)).toBe(first);
  expect(room.hear({ ...style, id: '2' })).toMatchObject({ kind: 'refused', refusal: { code: 'overtaken' } });
  expect(room.hear({ ...style, id: '3', after: 1, sent: { kind: 'plan' } })).toMatchObject({
    refusal: { code: 'unknown_command' },
  });
  for (const nonsense of [null, 7, 'a', [], {}, { ...style, seat: 8 }, { ...style, id: '' }, { ...style, after: '1' }])
    expect(room.hear(nonsense)).toBeNull();
  expect(text()).toBe(after);
  expect(room.log).toEqual([first]);
});

test('while one thing is under way, another is refused, and the state says what is sent', async () => {
  const room = new Room(EXAMPLE, new Map([[7, 1]]));
  const words: (() => void)[] = [];
  let heard: (answer: Answer) => void = () => undefined;
  const play = new SeatPlay({
    seat: 7,
    run: startRun(EXAMPLE, 1),
    newId: () => 'only',
    line: {
      say: (word) => void words.push(() => heard(room.hear(word)!)),
      subscribe: (listener) => ((heard = listener), () => undefined),
    },
  });
  const sent = { kind: 'style', share: 20 } as const;
  const answer = play.send(sent);
  expect(play.state).toMatchObject({ pending: sent, decided: 0, view: { phase: 'opening' } });
  expect(await play.send({ kind: 'continue' })).toMatchObject({ code: 'busy' });
  words[0]!();
  expect(await answer).toBeNull();
  expect(play.state).toMatchObject({ pending: null, decided: 1, view: { phase: 'briefing' } });
});
