// Somebody's phone: at the door, then at their seat. All that the seat needs comes while they are at the door.
import './join.css';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latePart } from '../../play/late-part.ts';
import { afterFrame } from '../../ui/components/after-frame.ts';
import { usePlace } from '../../ui/components/place.ts';
import { NotCome, Waiting } from '../../ui/screens/late.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';
import { askToJoin } from './ask-to-join.ts';
import { readCode } from './join-code.ts';
import { JoinForm, type Refused } from './join-form.tsx';
import { forgetSeat, keepSeat, keptSeats, type KeptSeat } from './seat-kept.ts';
import type { SeatedProps } from './seated.tsx';

interface PhonePageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'join'>;
  readonly code: string;
  readonly joinKey: string | null;
  /** Of the same person on another device. */
  readonly token: string | null;
}

type Place =
  | { readonly kind: 'door'; readonly refused: Refused | null; readonly joining: boolean }
  | { readonly kind: 'seated'; readonly seat: KeptSeat };

let come: ComponentType<SeatedProps> | undefined;
const loadSeated = async (): Promise<void> => void (come ??= (await latePart(() => import('./seated.tsx'))).Seated);

/** A day: whoever opens the page next week comes for another session. */
const FRESH_MS = 24 * 3600_000;

function seatFor(code: string, kept: LiveShell['kept']): KeptSeat | undefined {
  const read = readCode(code);
  return read.kind === 'code' ? keptSeats(kept).find((seat) => seat.code === read.code) : undefined;
}

function usePhone({ shell, code, joinKey, token }: PhonePageProps) {
  const { kept, base } = shell;
  const [place, setPlace] = useState<Place>(() => {
    const seat = token === null ? seatFor(code, kept) : undefined;
    return seat ? { kind: 'seated', seat } : { kind: 'door', refused: null, joining: token !== null };
  });
  const join = async (typed: string, name: string): Promise<void> => {
    // Whoever types the code once more comes back, and takes no second seat.
    const before = token === null ? seatFor(typed, kept) : undefined;
    if (before !== undefined) return setPlace({ kind: 'seated', seat: before });
    setPlace({ kind: 'door', refused: null, joining: true });
    const isGiven = readCode(code).kind === 'code' && typed === seatCode(code);
    const answer = await askToJoin(base, {
      code: typed,
      ...(isGiven && joinKey !== null && { key: joinKey }),
      ...(name !== '' && { name }),
      ...(token !== null && { token }),
    });
    if (answer.kind === 'refused') return setPlace({ kind: 'door', refused: answer, joining: false });
    const seat = { joined: answer.joined, code: typed, at: shell.now().getTime() };
    keepSeat(kept, seat);
    setPlace({ kind: 'seated', seat });
    // A reload finds the way back, and nobody reads the way in over a shoulder.
    if (token !== null || !isGiven) shell.replace(`#join=${typed}`);
  };
  // From the other device one comes in without a press.
  useEffect(() => {
    if (token !== null) void join(seatCode(code), '');
  }, [token]);
  return { place, setPlace, join };
}

function seatCode(code: string): string {
  const read = readCode(code);
  return read.kind === 'code' ? read.code : code;
}

export function PhonePage(props: PhonePageProps) {
  const { shell, words, code } = props;
  const { place, setPlace, join } = usePhone(props);
  const [loaded, setLoaded] = useState(come !== undefined);
  const [failed, setFailed] = useState(false);
  usePlace(words('join.title'));
  const load = (): void => {
    setFailed(false);
    loadSeated().then(
      () => setLoaded(true),
      () => setFailed(true),
    );
  };
  useEffect(() => afterFrame(load), []);
  if (place.kind === 'door') {
    const [before] = keptSeats(shell.kept).filter(({ at }) => shell.now().getTime() - at < FRESH_MS);
    return (
      <JoinForm
        {...{ words, code }}
        refused={place.refused}
        joining={place.joining}
        before={before ?? null}
        onBefore={(seat) => setPlace({ kind: 'seated', seat })}
        onJoin={(typed, name) => void join(typed, name)}
      />
    );
  }
  const leave = (refused: Refused['code'] | null): void => {
    forgetSeat(shell.kept, place.seat.joined.session);
    setPlace({ kind: 'door', refused: refused && { kind: 'refused', code: refused, seconds: 0 }, joining: false });
  };
  if (loaded && come) {
    const Seated = come;
    return <Seated key={place.seat.joined.token} {...{ shell, words }} seat={place.seat} onLeave={leave} />;
  }
  if (!failed) return <Waiting t={shell.t} />;
  return <NotCome title={shell.t('error.fetch')} t={shell.t} onAgain={load} onHome={shell.reload} />;
}
