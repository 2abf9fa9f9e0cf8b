// How the whole room voted is kept, for what is settled takes the ballots away.
import { expect, test } from 'vitest';
import { slideOf } from '../../src/core/session/debrief/slide-of.ts';
import { keepPoll } from '../../src/core/session/poll.ts';
import { Session } from '../../src/core/session/session.ts';
import { LOG_VERSION } from '../../src/core/session/session-event.ts';
import type { SeatSent } from '../../src/core/session/seat-word.ts';
import type { Ask } from '../../src/core/session/words.ts';
import { exampleBeside, exampleState, fridayDeck } from '../support/session.ts';

const PEOPLE = 6;

/** A session of the whole room, with whoever asks heard at once. */
function room() {
  const { setup } = exampleState({ mode: 'room', seats: PEOPLE });
  const session = new Session(setup, fridayDeck());
  let seq = 0;
  const ask = (asked: Ask, now = 0): void => {
    const heard = session.hear(asked, now);
    if (heard.kind !== 'heard') throw new Error(`${asked.ask.kind}: ${heard.code}`);
    for (const event of heard.events)
      session.apply({ seq: (seq += 1), version: LOG_VERSION, at: now, word: null, event });
  };
  session.apply({ seq: (seq += 1), version: LOG_VERSION, at: 0, word: null, event: { kind: 'opened', setup } });
  for (let n = 0; n < PEOPLE; n++) ask({ by: { role: 'server' }, ask: { kind: 'join', bot: false } });
  return { session, ask };
}

test('ballots of a moment and what they came to stand on the slide of the choice', () => {
  const { session, ask } = room();
  const step = () => session.state.step;
  const next = (): void => ask({ by: { role: 'facilitator' }, ask: { kind: 'next', from: step() } });
  const settle = (): void => ask({ by: { role: 'facilitator' }, ask: { kind: 'settle', from: step() } });
  const run = () => session.state.seats[0]!.run;
  const vote = (participant: number, option: string): void =>
    ask({
      by: { role: 'participant', participant },
      ask: {
        kind: 'send',
        after: session.state.seats[0]!.facts.length,
        sent: { kind: 'option', moment: 'how_to_hear', option },
      },
    });
  for (let who = 0; who < PEOPLE; who++)
    ask({
      by: { role: 'participant', participant: who },
      ask: { kind: 'send', after: 0, sent: { kind: 'style', share: 40 } },
    });
  settle();
  while (step() !== 'turn.1') next();
  while (run().phase === 'briefing') settle();
  expect(run().queue[0]).toBe('how_to_hear');
  for (let who = 0; who < PEOPLE; who++) vote(who, who < 4 ? 'her_choice' : 'tuesdays');
  settle();
  expect(session.state.polls.get('how_to_hear')).toEqual({ her_choice: 4, tuesdays: 2 });
  expect(session.state.seats[0]!.proposals.size).toBe(0);
  const slide = slideOf(session.state, 'choice.how_to_hear', exampleBeside());
  if (slide.kind !== 'choice') throw new Error('expected a choice');
  expect(slide.rows.map(({ option, count }) => [option, count])).toEqual([
    ['friday_page', 0],
    ['her_choice', 4],
    ['tuesdays', 2],
  ]);
  expect(slide.of).toBe(PEOPLE);
});

test('of a moment that comes again the first time counts, and ballots about something else never do', () => {
  const { run } = exampleState({ mode: 'room', seats: PEOPLE, step: 'turn.1' }).seats[0]!;
  const polls = new Map<string, Readonly<Record<string, number>>>();
  const option = (id: string): SeatSent => ({ kind: 'option', moment: 'how_to_hear', option: id });
  const bet: SeatSent = { kind: 'bet', bet: 0, manager: 'priya' };
  const settled = (sent: SeatSent, ...ballots: SeatSent[]): void =>
    keepPoll(polls, { run, proposals: new Map(ballots.map((one, who) => [who, one])) }, sent);
  settled(option('tuesdays'), option('tuesdays'), bet);
  settled(option('her_choice'), option('her_choice'));
  settled(bet, bet);
  settled({ kind: 'bet', bet: 1, manager: 'owen' });
  settled({ kind: 'plan', items: [] }, bet);
  expect(Object.fromEntries(polls)).toEqual({ how_to_hear: { tuesdays: 1 }, 'bet.0': { priya: 1 } });
});
