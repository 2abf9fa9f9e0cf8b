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
import { SeatPlay, type Line } from '../../src/core/session/seat-play.ts';
import { isRefusal } from '../../src/core/run/refusal.ts';
import { readSeatSent, type Answer, type SeatWord } from '../../src/core/session/seat-word.ts';
import { LiveTest } from '../support/live-session.ts';
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

/** A session behind a server that answers words: one that was heard before gets the same answer. */
class Room {
  readonly live = new LiveTest(EXAMPLE, { pace: 'own' });
  private readonly answers = new Map<string, Answer>();

  constructor(seats: number) {
    for (let i = 0; i < seats; i += 1) this.live.join();
    this.live.facilitator({ kind: 'go_to', from: 'welcome', to: 'leave' });
  }

  hear({ seat, id, after, sent }: SeatWord): Answer {
    const known = this.answers.get(id);
    if (known) return known;
    const heard = this.live.ask({ by: { role: 'participant', participant: seat }, ask: { kind: 'send', after, sent } });
    if (heard.kind !== 'heard') return { kind: 'refused', seat, id, refusal: isRefusal(heard) ? heard : LOST };
    const answer: Answer = { kind: 'fact', seat, number: after, id, sent };
    this.answers.set(id, answer);
    return answer;
  }
}
const LOST = { kind: 'refusal', code: 'unreachable', args: {} } as const;

/** A line on which words and answers are late, doubled and in another order; as JSON, so that nothing is shared. */
class BadLine {
  private readonly room: Room;
  private readonly dice: Dice;
  private under: (() => void)[] = [];
  private readonly hearing = new Map<number, Set<(...answers: readonly Answer[]) => void>>();

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
    const answer = JSON.stringify(this.room.hear(JSON.parse(word) as SeatWord));
    const { seat } = JSON.parse(word) as { seat: number };
    this.travel(() => this.hearing.get(seat)?.forEach((heard) => heard(JSON.parse(answer) as Answer)));
  }

  private travel(go: () => void): void {
    for (let times = this.dice.below(8) === 0 ? 2 : 1; times > 0; times -= 1) this.under.push(go);
  }
}

test('500 seats play whole runs through their session, and each text replays to the same bits', async () => {
  const room = new Room(SEATS);
  const line = new BadLine(room, new Dice(1));
  const { start } = room.live.session.state.seats[0]!.run;
  expect(stateHash(start)).toBe(stateHash(startRun(EXAMPLE, 7).start));
  let ids = 0;
  const seats = room.live.state.seats.map(({ seat, run }) => ({
    seat,
    play: new SeatPlay({ seat, run, line: line.at(seat), newId: () => `w${(ids += 1)}` }),
  }));
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
  const folded = room.live.folded().state;
  for (const { seat, play } of seats) {
    const { run } = room.live.state.seats[seat]!;
    const hash = stateHash(run.organisation);
    expect(play.text).toBe(runText(run));
    expect(stateHash(folded.seats[seat]!.run.organisation)).toBe(hash);
    const again = rebuildRun(EXAMPLE, play.text);
    expect(isRunTextProblem(again) ? again.code : stateHash(again.organisation)).toBe(hash);
  }
}, 60_000);

test('a word is refused where it did not see what was decided, and changes nothing', () => {
  const room = new Room(8);
  const style = { seat: 7, id: '1', after: 0, sent: { kind: 'style', share: 40 } } as const;
  const first = room.hear(style);
  expect(first).toMatchObject({ kind: 'fact', number: 0 });
  const { rows } = room.live;
  const kept = rows.length;
  expect(room.hear({ ...style, id: '2' })).toMatchObject({ kind: 'refused', refusal: { code: 'overtaken' } });
  expect(room.hear({ ...style, id: '3', after: 1 })).toMatchObject({ refusal: { code: 'wrong_phase' } });
  expect(rows).toHaveLength(kept);
  expect(room.live.state.seats[7]!.facts).toHaveLength(1);
});

test('what is sent from outside is read before it is anything', () => {
  expect(readSeatSent({ kind: 'undo', more: 1 })).toEqual({ kind: 'undo' });
  expect(readSeatSent({ kind: 'rewind', to: 3 })).toEqual({ kind: 'rewind', to: 3 });
  for (const to of [-1, 0.5, '3', Infinity, undefined])
    expect(readSeatSent({ kind: 'rewind', to })).toMatchObject({ code: 'unknown_command', args: { field: 'to' } });
  for (const nonsense of [null, 7, 'undo', [], {}, { kind: 'plan' }])
    expect(readSeatSent(nonsense)).toMatchObject({ code: 'unknown_command' });
});

test('while one thing is under way, another is refused, and the state says what is sent', async () => {
  const room = new Room(8);
  const words: (() => void)[] = [];
  let heard: (...answers: readonly Answer[]) => void = () => undefined;
  const play = new SeatPlay({
    seat: 7,
    run: startRun(EXAMPLE, 7),
    newId: () => 'only',
    line: {
      say: (word) => void words.push(() => heard(room.hear(word))),
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
