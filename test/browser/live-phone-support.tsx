// A phone in a session without a server: the test is the room at the other end of its line.
import axe from 'axe-core';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import '../../src/browser/ui/styles/screens.css';
import { asLastWeek } from '../../src/core/session/absent.ts';
import { isRefusal, startRun } from '../../src/core/run/run.ts';
import { Link, type Channel } from '../../src/browser/live/link.ts';
import type { LiveKept } from '../../src/browser/live/live-shell.ts';
import type { KeptSeat } from '../../src/browser/live/phone/seat-kept.ts';
import { Seated } from '../../src/browser/live/phone/seated.tsx';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { WORDS as JOIN } from '../../src/browser/ui/text/en/join.ts';
import { createText, translateFrom } from '../../src/browser/ui/text/text.ts';
import type { Message } from '../../src/core/scenario/message.ts';
import { ENGINE_REVISION } from '../../src/core/engine/revision.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { advanced, type Fact, type SeatSent } from '../../src/core/session/seat-word.ts';
import type { Mode } from '../../src/core/session/setup.ts';
import type { OwnView, RoomView } from '../../src/core/session/session-views.ts';
import type { AskAnswer } from '../../src/core/session/wire.ts';
import type { ParticipantAsk } from '../../src/core/session/words.ts';
import { keptIn, shellWith } from '../support/live-shell.ts';
import { scenario } from '../support/scenario.ts';

export const EXAMPLE = scenario({ weeks: 2, away_weeks: 1 });
const HASH = rulesHash(EXAMPLE);
export const t = createText('en');
export const joinWords = translateFrom('en', JOIN as unknown as Readonly<Record<keyof typeof JOIN, Message>>);

export interface Asked {
  readonly event: string;
  readonly message: unknown;
  readonly answer: (answer: AskAnswer) => void;
}

/** The server's end. */
export class FakeChannel implements Channel {
  connected = false;
  readonly asked: Asked[] = [];
  closed = false;
  private readonly heard = new Map<string, ((message: never) => void)[]>();

  on(event: string, heard: (message: never) => void): void {
    this.heard.set(event, [...(this.heard.get(event) ?? []), heard]);
  }
  emit(event: string, message?: unknown, answer: (answer: AskAnswer) => void = () => undefined): void {
    this.asked.push({ event, message, answer });
  }
  connect(): void {
    this.closed = false;
  }
  disconnect(): void {
    this.closed = true;
    this.connected = false;
  }

  tell(event: string, message: unknown): void {
    for (const heard of this.heard.get(event) ?? []) heard(message as never);
  }
  up(): void {
    this.connected = true;
    this.tell('connect', undefined);
  }
  down(why = 'transport close'): void {
    this.connected = false;
    this.tell('disconnect', why);
  }
}

export const SEAT_KEPT = (mode: Mode = 'own'): KeptSeat => ({
  code: '372DBJ',
  at: Date.now(),
  joined: {
    session: 's1',
    participant: 0,
    name: 'Sunny Lantern',
    token: 'token-of-sixteen',
    title: EXAMPLE.title,
    setup: {
      scenario: EXAMPLE.id,
      hash: HASH,
      revision: ENGINE_REVISION,
      seed: 7,
      turns: 2,
      mode,
      pace: 'facilitator',
      minutes: 60,
      capacity: 30,
      rehearsal: false,
    },
  },
});

const ROOM: RoomView = {
  seq: 1,
  step: 'welcome',
  mode: 'own',
  clock: { deadline: null, paused: null },
  locked: false,
  closed: false,
  line: '',
  open: { turns: 0, leave: false },
  rewind: false,
  slide: null,
};
const OWN: OwnView = {
  participant: 0,
  seat: 0,
  pen: true,
  mates: [],
  proposed: null,
  voted: [null, null],
  aside: false,
};

/** A room of one seat that keeps its facts. */
export class FakeRoom {
  readonly channel = new FakeChannel();
  readonly facts: Fact[] = [];
  room: RoomView;
  own = OWN;

  constructor(mode: Mode = 'own') {
    this.room = { ...ROOM, mode };
    if (mode === 'room') this.own = { ...OWN, pen: false };
  }

  show(room: Partial<RoomView> = {}, own: Partial<OwnView> = {}): void {
    this.room = { ...this.room, seq: this.room.seq + 1, ...room };
    this.own = { ...this.own, ...own };
    this.channel.tell('room', { now: Date.now(), room: this.room, own: this.own });
  }

  /** Carried out at the seat, and told. */
  settle(sent: SeatSent, id: string | null = null): void {
    this.facts.push({ kind: 'fact', seat: 0, number: this.facts.length, id, sent });
    this.channel.tell('facts', { from: this.facts.length - 1, facts: this.facts.slice(-1) });
  }

  /** Answers all that asks where things stand. */
  answerFollows(): void {
    for (const asked of this.take('follow')) {
      const { after } = asked.message as { readonly after: number };
      if (after < this.facts.length) this.channel.tell('facts', { from: after, facts: this.facts.slice(after) });
      asked.answer({ kind: 'done', seq: this.room.seq });
    }
  }

  /** What was asked since, and is taken off the list. */
  take(event: string): Asked[] {
    const found = this.channel.asked.filter((asked) => asked.event === event);
    for (const one of found) this.channel.asked.splice(this.channel.asked.indexOf(one), 1);
    return found;
  }

  /** Does whatever the seat asks for. */
  doAsked(): ParticipantAsk[] {
    return this.take('ask').map(({ message, answer }) => {
      const { id, ask } = message as { readonly id: string; readonly ask: ParticipantAsk };
      if (ask.kind === 'send') this.settle(ask.sent, id);
      answer({ kind: 'done', seq: this.room.seq });
      return ask;
    });
  }
}

export const said: string[] = [];

function Shown({ room, kept, seat, onLeave }: Given) {
  const [settings, setSettings] = useState({ ...USUAL_SETTINGS, look: 'list' as const });
  const shell = shellWith({
    t,
    settings,
    announce: (text) => void said.push(text),
    onSettings: (change) => setSettings({ ...settings, ...change, look: 'list' }),
    kept,
    base: `${location.origin}/nowhere/`,
  });
  return (
    <AnnounceContext.Provider value={shell.announce}>
      <Seated
        {...{ shell, seat, onLeave }}
        words={joinWords}
        openLink={(base, { joined }) =>
          new Link(
            base,
            { role: 'participant', session: joined.session, token: joined.token },
            { open: () => room.channel },
          )
        }
      />
    </AnnounceContext.Provider>
  );
}

interface Given {
  readonly room: FakeRoom;
  readonly kept: LiveKept;
  readonly seat: KeptSeat;
  readonly onLeave: (why: string | null) => void;
}

export const showSeat = (host: HTMLElement, given: Given): void => render(<Shown {...given} />, host);

export function answerScenario(): void {
  window.fetch = (input) =>
    String(input instanceof Request ? input.url : input).includes('/scenario')
      ? Promise.resolve(new Response(JSON.stringify(EXAMPLE)))
      : Promise.reject(new Error('not asked for here'));
}

export let host: HTMLElement;
const usualFetch = window.fetch;
export const onLeave = vi.fn<(why: string | null) => void>();
beforeEach(async () => {
  host = document.body.appendChild(document.createElement('div'));
  said.length = 0;
  onLeave.mockReset();
  await page.viewport(390, 844);
});
afterEach(() => {
  render(null, host);
  host.remove();
  window.fetch = usualFetch;
  vi.useRealTimers();
});

export const text = (): string => host.innerText;
export const button = (name: string): HTMLElement | undefined =>
  [...host.querySelectorAll('button')].find((one) => [one.innerText, one.ariaLabel, one.title].includes(name));
export const press = (name: string): void => {
  const found = button(name);
  if (!found) throw new Error(`there is no button ${name} in: ${text()}`);
  found.click();
};
export const shows = (words: string) => expect.poll(text).toContain(words);
export const hasButton = (name: string) => expect.poll(() => button(name) !== undefined).toBe(true);

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A seat that is connected and knows where the room is. */
export async function sitDown(
  room = new FakeRoom(),
  kept = keptIn(),
  mode: 'own' | 'table' | 'room' = 'own',
): Promise<FakeRoom> {
  answerScenario();
  showSeat(host, { room, kept, seat: SEAT_KEPT(mode), onLeave });
  room.channel.up();
  room.show();
  await vi.waitFor(() => {
    room.answerFollows();
    if (host.querySelector('.live-wait')) throw new Error('not there yet');
  });
  return room;
}

/** What leads a run to `phase`, the way it goes without its people. */
export function factsTo(phase: string): SeatSent[] {
  const all: SeatSent[] = [];
  for (let run = startRun(EXAMPLE, 7); run.phase !== phase;) {
    const sent = asLastWeek(run);
    const next = advanced(run, sent);
    if (isRefusal(next)) throw new Error(next.code);
    all.push(sent);
    run = next;
  }
  return all;
}

export async function noAxeTrouble(): Promise<void> {
  const { violations } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
