// One slim line over everything: where the room is, how long there is, and what is in the way.
import { useEffect, useRef, useState } from 'preact/hooks';
import { turnIn } from '../../../core/session/agenda.ts';
import type { StepId } from '../../../core/session/step.ts';
import { useAnnounce, useAnnounced } from '../../ui/components/announcer.tsx';
import { IconButton } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { LiveSeatState } from './live-seat.ts';
import { isDebriefStep, whereWords } from './step-words.ts';
import { clockText } from '../clock-text.ts';
import { useCountdown } from './use-countdown.ts';

type Words = TextOf<'join'>;

const NOTHING = { deadline: null, paused: null } as const;

/** What is in the way, most pressing first; empty where nothing is. */
function troubleWords({ link, room, own }: LiveSeatState, words: Words): string {
  if (link.status === 'waiting') return words('join.lost');
  if (link.status === 'connecting') return words('join.connecting');
  if (room === null) return '';
  if (room.locked && (turnIn(room.step) !== null || room.step === 'play')) return words('join.settled');
  return own?.aside ? words('join.aside') : '';
}

/** Only what has been lost comes back. */
function useBack({ link }: LiveSeatState, words: Words): void {
  const announce = useAnnounce();
  const before = useRef(link.status);
  useEffect(() => {
    if (before.current === 'waiting' && link.status === 'connected') announce(words('join.back'));
    before.current = link.status;
  }, [link.status]);
}

/** The facilitator holds the clock, and lets it go on. Whoever comes while it is held is told, too. */
function usePauseSaid({ room }: LiveSeatState, words: Words): void {
  const announce = useAnnounce();
  const paused = room !== null && room.clock.paused !== null;
  // Which step it was held in: with another one comes another clock.
  const held = useRef<StepId | null>(null);
  useEffect(() => {
    if (paused) announce(words('join.paused'));
    else if (held.current === room?.step && room?.clock.deadline != null) announce(words('join.runs_on'));
    held.current = paused ? room.step : null;
  }, [paused]);
}

/** Where the room goes on, whatever is read meanwhile. The debrief has a heading, which takes the focus and so says it itself. */
function useStepSaid({ room, play }: LiveSeatState, words: Words): void {
  const announce = useAnnounce();
  const step = room?.step;
  const before = useRef(step);
  useEffect(() => {
    if (step !== undefined && before.current !== undefined && before.current !== step) {
      const turn = turnIn(step);
      const isPlayed = !isDebriefStep(step) || (step === 'second' && play?.state.view.phase !== 'debrief');
      if (isPlayed) announce(turn === null ? whereWords(step, words) : words('join.turn_open', { turn }));
    }
    before.current = step;
  }, [step]);
}

/** Where the turn before went on without this seat: what was done for it. */
function usePlayedFor({ room, play }: LiveSeatState, words: Words): string {
  const [, setDecided] = useState(0);
  useEffect(() => play?.subscribe(({ decided }) => setDecided(decided)), [play]);
  if (room === null || play === null || room.mode === 'room') return '';
  const { weeks, turnWeeks } = play.state.view.scenario;
  const turn = turnIn(room.step);
  const until = room.step === 'leave' ? weeks : turn === null ? 0 : (turn - 1) * turnWeeks;
  const played = until < 1 ? null : play.weeksPlayedFor(until);
  if (played === null) return '';
  const { from, to } = played;
  return words(from === 1 ? 'join.played_for_from_start' : 'join.played_for', { from, to, count: to - from + 1 });
}

interface LiveStripProps {
  readonly state: LiveSeatState;
  readonly words: Words;
  /** The server's clock. */
  readonly now: () => number;
  readonly onPlace: () => void;
}

export function LiveStrip({ state, words, now, onPlace }: LiveStripProps) {
  const { room, unsent } = state;
  const announce = useAnnounce();
  const left = useCountdown(room?.clock ?? NOTHING, now, (seconds) => announce(words('join.left_said', { seconds })));
  const trouble = troubleWords(state, words);
  const line = room?.line ?? '';
  const playedFor = usePlayedFor(state, words);
  useAnnounced(trouble);
  useAnnounced(playedFor);
  useAnnounced(line === '' ? '' : words('join.from_facilitator', { text: line }));
  useBack(state, words);
  useStepSaid(state, words);
  usePauseSaid(state, words);
  const paused = room !== null && room.clock.paused !== null;
  return (
    <aside
      class="live-strip"
      aria-label={words('join.strip')}
      data-trouble={state.link.status === 'waiting' || undefined}
    >
      <p class="live-where">
        {room && <span>{whereWords(room.step, words)}</span>}
        {left !== null && !room?.locked && (
          <span class="live-clock" role="timer" aria-label={words('join.left')} data-soon={left <= 30 || undefined}>
            <Icon name={paused ? 'pause' : 'clock'} />
            {clockText(left)}
          </span>
        )}
        {paused && <span>{words('join.paused')}</span>}
        {unsent > 0 && trouble === '' && <span class="quiet live-late">{words('join.sending')}</span>}
      </p>
      <IconButton icon="user" label={words('join.place')} onPress={onPlace} />
      {trouble !== '' && <p class="live-trouble">{trouble}</p>}
      {playedFor !== '' && <p class="live-trouble">{playedFor}</p>}
      {line !== '' && (
        <p class="live-line">
          <Icon name="megaphone" />
          <bdi>{line}</bdi>
        </p>
      )}
    </aside>
  );
}
