// What every part of the window has at hand: its words, the board, and a way to ask that tells what came of it.
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { AskAnswer } from '../../../core/session/wire.ts';
import type { FacilitatorAsk } from '../../../core/session/words.ts';
import type { Board, Question } from '../../../core/session/session-views.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Sentence } from '../../ui/components/said.tsx';
import type { KeyOf } from '../../ui/text/catalogue.ts';
import type { TextOf, Translate } from '../../ui/text/text.ts';
import type { ControlLine, LineState } from './control-line.ts';
import type { Lectern } from './lectern.ts';

/** What was done last, or why it was not, and how to take it back. */
interface Told {
  readonly number: number;
  readonly text: string;
  readonly undo: (() => void) | null;
}
export interface Steer {
  readonly t: TextOf<'control'>;
  readonly ui: Translate;
  readonly slides: TextOf<'slides'>;
  /** A suggested question in words, for a `BoardSentence`. */
  readonly question: (question: Question) => string;
  /** What a plan is made of has its words there; undefined until they have come. */
  readonly plan: TextOf<'plan'> | undefined;
  readonly lectern: Lectern;
  readonly board: Board;
  readonly line: ControlLine;
  readonly lineState: LineState;
  /** The server's clock, ms since 1970. */
  readonly now: () => number;
  /** This page's own, which goes on without a line. */
  readonly ourNow: () => number;
  readonly ask: Asking;
  readonly told: Told | null;
  readonly forget: () => void;
  readonly tell: (text: string, undo?: () => void) => void;
}
interface Outcome {
  /** Said once it is done. */
  readonly done?: string;
  readonly undo?: FacilitatorAsk;
}
/** Resolves with whether it was done. */
type Asking = (ask: FacilitatorAsk | (() => Promise<AskAnswer>), outcome?: Outcome) => Promise<boolean>;

export const SteerContext = createContext<Steer | null>(null);
export function useSteer(): Steer {
  const steer = useContext(SteerContext);
  if (steer === null) throw new Error('expected to stand in a control window');
  return steer;
}

/** A sentence with what the author of the scenario wrote in it. */
export const BoardSentence = ({ text }: { readonly text: string }) => (
  <Sentence text={text} language={useSteer().board.language} />
);

/** A name that the server does not take comes back under its own codes. */
const REFUSED: Readonly<Record<string, KeyOf<'control'>>> = {
  not_now: 'control.refused_not_now',
  closed: 'control.refused_not_now',
  not_yours: 'control.refused_not_yours',
  full: 'control.refused_full',
  door_closed: 'control.refused_door_closed',
  unknown_participant: 'control.refused_unknown_participant',
  unknown_seat: 'control.refused_unknown_seat',
  unknown_step: 'control.refused_unknown_step',
  step_changed: 'control.refused_step_changed',
  tie: 'control.refused_tie',
  unknown_run: 'control.refused_unknown_run',
  no_pair: 'control.refused_no_pair',
};

function whyNot(t: TextOf<'control'>, answer: Exclude<AskAnswer, { kind: 'done' }>): string {
  if (answer.kind === 'again') return t('control.refused_again');
  const key = REFUSED[answer.code];
  return key === undefined ? t(/name/.test(answer.code) ? 'control.refused_name' : 'control.refused_other') : t(key);
}

/** While there is no connection nothing is kept for later: a press from minutes ago must not move the show. */
export function useAsking(t: TextOf<'control'>, line: ControlLine, lineState: LineState) {
  const [told, setTold] = useState<Told | null>(null);
  const count = useRef(0);
  const announce = useAnnounce();
  const tell = (text: string, undo?: () => void): void => {
    count.current += 1;
    setTold({ number: count.current, text, undo: undo ?? null });
    announce(text);
  };
  const ask: Asking = async (asked, { done, undo } = {}) => {
    if (lineState.kind !== 'here') {
      tell(t('control.refused_lost'));
      return false;
    }
    const answer = await (typeof asked === 'function' ? asked() : line.ask(asked));
    if (answer.kind !== 'done') {
      tell(whyNot(t, answer));
      return false;
    }
    if (done !== undefined) tell(done, undo && (() => void ask(undo)));
    return true;
  };
  const lost = t('control.refused_lost');
  useEffect(() => {
    // What was refused for want of a line is no news once there is one.
    if (lineState.kind === 'here') setTold((now) => (now?.text === lost ? null : now));
  }, [lineState.kind]);
  return { told, forget: () => setTold(null), tell, ask };
}
