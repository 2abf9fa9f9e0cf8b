// A seat follows facts: what it shows of many at once, what it says while it waits, and what it does when the page comes back.
import { describe, expect, test, vi } from 'vitest';
import type { PlayState } from '../../src/core/run/play.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import { asLastWeek } from '../../src/core/session/absent.ts';
import { mayGoOn } from '../../src/core/session/open.ts';
import { SeatPlay } from '../../src/core/session/seat-play.ts';
import { advanced, type Answer, type Fact, type SeatSent, type SeatWord } from '../../src/core/session/seat-word.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 2, away_weeks: 1 });
const START = startRun(EXAMPLE, 7);
const SEAT = 4;

/** A seat and the end of its line that a test holds. */
function seated(said?: { readonly id: string; readonly sent: SeatSent }, undoes = true) {
  const words: SeatWord[] = [];
  let hear: (...answers: readonly Answer[]) => void = () => undefined;
  let made = 0;
  const play = new SeatPlay({
    seat: SEAT,
    run: START,
    newId: () => `w${(made += 1)}`,
    said,
    undoes,
    line: {
      say: (word) => void words.push(word),
      subscribe: (heard) => {
        hear = heard;
        return () => undefined;
      },
    },
  });
  const states: PlayState[] = [];
  play.subscribe((state) => void states.push(state));
  return { play, words, states, hear: (...answers: readonly Answer[]) => hear(...answers) };
}

/** A whole run as facts, and the run after each. */
function wholeRun(): { readonly facts: readonly Fact[]; readonly runs: readonly Run[] } {
  const [facts, runs]: [Fact[], Run[]] = [[], [START]];
  for (let run = START; run.phase !== 'debrief';) {
    const sent = asLastWeek(run);
    const next = decide(run, sent);
    if (isRefusal(next)) throw new Error(next.code);
    facts.push({ kind: 'fact', seat: SEAT, number: facts.length, id: null, sent });
    runs.push(next);
    run = next;
  }
  return { facts, runs };
}
const WHOLE = wholeRun();
const END = WHOLE.runs.at(-1)!;

describe('facts', () => {
  test('that come together are shown once, where they lead, and nothing of them is told', () => {
    const { play, states, hear } = seated();
    hear(...WHOLE.facts);
    expect(states).toHaveLength(1);
    expect([play.state.view.phase, play.state.sitting, play.followed]).toEqual(['debrief', 1, WHOLE.facts.length]);
    expect(play.text).toBe(runText(END));
  });

  test('that come one by one are each shown and told', () => {
    const { play, states, hear } = seated();
    for (const fact of WHOLE.facts) hear(fact);
    expect(states).toHaveLength(WHOLE.facts.length);
    expect([play.text, play.state.sitting]).toEqual([runText(END), 0]);
  });

  test('that are late, doubled, in another order or of another seat lead to the same run', () => {
    const { play, hear } = seated();
    const back = WHOLE.facts.toReversed();
    for (const fact of back) hear(fact, fact, { ...fact, seat: SEAT + 1 });
    hear(...WHOLE.facts);
    expect([play.text, play.followed]).toEqual([runText(END), WHOLE.facts.length]);
  });

  test('that this seat cannot follow break off loudly', () => {
    const { hear } = seated();
    expect(() => hear({ ...WHOLE.facts[0]!, sent: { kind: 'plan', items: [] } })).toThrow('fact 0');
  });
});

describe('a word', () => {
  test('is answered by its own fact, says how much the seat knew, and is the only one under way', async () => {
    const { play, words, hear } = seated();
    const first = WHOLE.facts[0]!;
    const answer = play.send(first.sent);
    expect(play.state.pending).toEqual(first.sent);
    expect(await play.send(first.sent)).toMatchObject({ code: 'busy' });
    hear({ ...first, id: 'w1' });
    expect([await answer, play.state.pending, play.last]).toEqual([null, null, first.sent]);
    void play.send(WHOLE.facts[1]!.sent);
    expect(words.map(({ id, after }) => [id, after])).toEqual([
      ['w1', 0],
      ['w2', 1],
    ]);
  });

  test('that is refused changes nothing', async () => {
    const { play, hear } = seated();
    const answer = play.send({ kind: 'continue' });
    hear({ kind: 'refused', seat: SEAT, id: 'w1', refusal: { kind: 'refusal', code: 'not_open', args: {} } });
    expect([(await answer)?.code, play.state.pending, play.followed]).toEqual(['not_open', null, 0]);
  });

  test('that became a proposal leaves the run as it is, and another may be said', async () => {
    const { play, words, hear } = seated();
    const answer = play.send({ kind: 'style', share: 40 });
    hear({ kind: 'taken', seat: SEAT, id: 'w1' });
    expect([await answer, play.state.view.phase, play.followed]).toEqual([null, 'opening', 0]);
    void play.send({ kind: 'style', share: 60 });
    expect(words).toHaveLength(2);
  });

  test('said before a reload is under way again until it is answered', () => {
    const first = WHOLE.facts[0]!;
    const { play, hear } = seated({ id: 'before', sent: first.sent });
    expect(play.state.pending).toEqual(first.sent);
    hear({ ...first, id: 'before' });
    expect([play.state.pending, play.followed]).toEqual([null, 1]);
  });
});

test('what is done by all is taken back by nobody alone', () => {
  const [own, shared] = [seated(), seated(undefined, false)];
  for (const { hear } of [own, shared]) hear(...WHOLE.facts.slice(0, 3));
  expect([own.play.state.view.canUndo, shared.play.state.view.canUndo]).toEqual([true, false]);
});

describe('what was decided as last week', () => {
  const says = (own: (at: number) => boolean) =>
    WHOLE.facts.map((fact, at) => ({ ...fact, id: own(at) ? `w${at}` : null }));
  const plans = WHOLE.facts.flatMap(({ sent }, at) => (sent.kind === 'plan' ? [at] : []));

  test('is known week by week, back to where somebody was there', () => {
    const { play, hear } = seated();
    hear(...says((at) => at !== plans[1]));
    expect([play.weeksPlayedFor(1), play.weeksPlayedFor(2)]).toEqual([null, { from: 2, to: 2 }]);
    const away = seated();
    away.hear(...says(() => false));
    expect(away.play.weeksPlayedFor(2)).toEqual({ from: 1, to: 2 });
  });

  test('is told from what somebody decided, of the first run also after going back', () => {
    const { play, hear } = seated();
    hear(...says((at) => at !== 0));
    expect([play.decidedHere(0), play.decidedHere(1)]).toEqual([false, true]);
    hear({ kind: 'fact', seat: SEAT, number: WHOLE.facts.length, id: 'back', sent: { kind: 'rewind', to: 0 } });
    hear({ ...WHOLE.facts[0]!, number: WHOLE.facts.length + 1, id: 'again' });
    expect(play.decidedHere(0)).toBe(false);
  });
});

describe('who reads on', () => {
  test('is asked anew whenever the run or the room has moved', () => {
    const { play, states, hear } = seated();
    const open = { turns: 0, leave: false };
    const held = vi.fn((run: Run) => (mayGoOn(run, open) ? null : ('facilitator' as const)));
    play.holdBy(held);
    expect(play.state.held).toBe(null);
    hear(WHOLE.facts[0]!);
    expect([play.state.view.phase, play.state.held]).toEqual(['briefing', 'facilitator']);
    play.holdBy(() => null);
    expect([play.state.held, states.length]).toEqual([null, 2]);
    play.holdBy(() => null);
    expect(states).toHaveLength(2);
  });
});

describe('going back', () => {
  test('puts another run in the place of the first, whose trust stands beside it', () => {
    const { play, hear } = seated();
    hear(...WHOLE.facts);
    expect(play.discloseFirst((run) => run.phase)).toBe(null);
    const { sitting } = play.state;
    hear({ kind: 'fact', seat: SEAT, number: WHOLE.facts.length, id: null, sent: { kind: 'rewind', to: 1 } });
    const again = advanced(END, { kind: 'rewind', to: 1 });
    if (isRefusal(again)) throw new Error(again.code);
    expect([play.text, play.state.sitting]).toEqual([runText(again), sitting + 1]);
    expect([play.discloseFirst(runText), play.firstText]).toEqual([runText(END), runText(END)]);
    expect(play.disclose(runText)).toBe(null);
    const manager = play.state.view.managers[0]!.id;
    expect(play.ghosts.at(play.state.view, 0)).toHaveProperty(manager);
  });

  test('is offered by the room alone, and nothing is disclosed before the end', () => {
    const { play, hear } = seated();
    hear(WHOLE.facts[0]!);
    expect([play.disclose(runText), play.branches]).toEqual([null, null]);
  });
});
