// What the projector shows, as plain data: figures and authors' words, never a name of anybody in the room. The control window
// shows the same beforehand. At most two series a chart; a breakdown of fewer than five is left out (`MIN_GROUP`).
import type { MessageArguments } from '../scenario/message.ts';
import type { Idea } from '../scenario/vocabulary.ts';
import type { StepId } from './step.ts';
import type { WORDS } from './words/en/slides.ts';

/** A breakdown of fewer people than this is not shown: somebody could be known by it. */
export const MIN_GROUP = 5;
/** Of plans the newest, of decisions gone back to the most frequent: as many as can be read from the back. */
export const [MOST_PLANS, MOST_WAYS_BACK] = [6, 5] as const;

/** What an author wrote; or a message of the game's own, for whoever looks to be told in their language. Its texts are the author's. */
export type SlideText = string | { readonly says: keyof typeof WORDS; readonly args?: MessageArguments };
/** The same for the same. */
export const slideTextKey = (text: SlideText): string => (typeof text === 'string' ? text : JSON.stringify(text));

export type Slide =
  | WelcomeSlide
  | FrameSlide
  | TurnSlide
  | BetsSlide
  | ToldSlide
  | ChoiceSlide
  | PromptsSlide
  | PairSlide
  | CloudSlide
  | SecondSlide
  | ShownAgainSlide
  | IdeaSlide
  | PlansSlide
  | CloseSlide
  /** Too few to show without pointing at somebody, nothing to show, or what the facilitator has not let go yet. */
  | NothingSlide;

interface NothingSlide {
  readonly kind: 'nothing';
  readonly step: StepId;
  readonly why: 'few' | 'none' | 'held';
  /** Of a decision that is held back: what was asked, so that the room can guess before it sees. */
  readonly asked?: {
    readonly title: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
}

interface WelcomeSlide {
  readonly kind: 'welcome';
  readonly title: string;
  readonly people: number;
  /** Have said how much of their managers' work is theirs. */
  readonly begun: number;
}
/** The role card: at most 80 words of the author's. */
interface FrameSlide {
  readonly kind: 'frame';
  readonly title: string;
  readonly role: string;
  readonly brief: string;
  readonly teams: number;
  readonly weeks: number;
}
/** While people decide: how many are through, and nothing of what they chose. Together at one seat also what is asked. */
export interface TurnSlide {
  readonly kind: 'turn';
  readonly step: StepId;
  /** 0: everybody at their own pace, or the leave. */
  readonly turn: number;
  readonly turns: number;
  readonly done: number;
  readonly of: number;
  /** The whole room reads, and goes on as one: nobody is through or not. */
  readonly reading?: true;
  /**
   * In the whole room: the question, its answers, and the votes once they are revealed. Of a moment title and text are its author's;
   * of a bet the answers are managers; how much is one's own work and the plan have no list of answers.
   */
  readonly ask: {
    readonly kind: 'style' | 'bet' | 'moment' | 'plan';
    /** What is bet on. */
    readonly bet?: { readonly ask: 'worst_team_at' | 'best_team_at'; readonly week: number } | undefined;
    readonly title: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: string; readonly votes: number | null }[];
    readonly votes: number;
  } | null;
}
/** Whom the room bet on, run by run or in the whole room by ballots, beside how it turned out. */
interface BetsSlide {
  readonly kind: 'bets';
  readonly bets: readonly {
    readonly ask: 'worst_team_at' | 'best_team_at';
    /** What it was about, not when it was placed. */
    readonly week: number;
    readonly rows: readonly {
      readonly name: string;
      readonly team: string;
      readonly bet: number;
      /** In how many of the runs it was so. */
      readonly came: number;
    }[];
    readonly right: number;
    readonly of: number;
  }[];
}
/** The room's median, week by week, of what managers said and what was so; points 0–100. */
interface ToldSlide {
  readonly kind: 'told';
  /** The manager whose word and truth lay furthest apart. */
  readonly name: string;
  readonly team: string;
  readonly told: readonly { readonly week: number; readonly value: number }[];
  readonly truth: readonly { readonly week: number; readonly value: number }[];
  /** Largest distance, points, and its week. */
  readonly widest: { readonly week: number; readonly points: number };
  readonly runs: number;
  /** Something they said then, in the author's words; empty for nothing. */
  readonly line: string;
}
/** How the room chose when it first came, run by run, or by ballots or hands where those were counted; and what each answer led to. */
interface ChoiceSlide {
  readonly kind: 'choice';
  readonly moment: string;
  readonly title: string;
  readonly text: string;
  readonly of: number;
  readonly rows: readonly {
    readonly option: string;
    readonly text: string;
    readonly count: number;
    /** Medians over the runs that chose it, at the end, points 0–100; null for fewer than five runs. */
    readonly ledTo: { readonly trust: number; readonly delivery: number } | null;
  }[];
}
interface PromptsSlide {
  readonly kind: 'prompts';
  readonly prompts: readonly SlideText[];
}
/** Two anonymous runs in the same state that chose differently. `votes`: by side, null until they are revealed. */
export interface PairSlide {
  readonly kind: 'pair';
  readonly step: StepId;
  readonly moment: string;
  readonly title: string;
  readonly week: number;
  readonly sides: readonly [PairSide, PairSide];
  readonly votes: {
    readonly first: readonly [number, number] | null;
    readonly second: readonly [number, number] | null;
  };
  /** Both futures are shown: after the second vote. */
  readonly shown: boolean;
  /** How many have voted in this round. */
  readonly voted: number;
  readonly of: number;
}
interface PairSide {
  readonly option: string;
  readonly text: string;
  /** Trust of the manager it landed on and delivery of their team, week by week after it, points; empty until shown. */
  readonly trust: readonly { readonly week: number; readonly value: number }[];
  readonly delivery: readonly { readonly week: number; readonly value: number }[];
  /** What stood out later; empty until shown. */
  readonly events: readonly { readonly week: number; readonly text: SlideText }[];
}
/** A dot a run, of more than two hundred some of them, each at its place in every frame; a frame a week: mean trust and delivery, points. */
interface CloudSlide {
  readonly kind: 'cloud';
  readonly frames: readonly {
    readonly week: number;
    readonly away: boolean;
    readonly dots: readonly { readonly trust: number; readonly delivery: number }[];
  }[];
}
interface SecondSlide {
  readonly kind: 'second';
  /** Have gone back, and to which decisions: the room's own map of second thoughts. */
  readonly back: number;
  readonly of: number;
  readonly to: readonly { readonly title: SlideText; readonly count: number }[];
}
/** First runs and second ones: median and the middle half, by week; points. */
interface ShownAgainSlide {
  readonly kind: 'shown_again';
  readonly level: 'trust' | 'delivery';
  readonly first: readonly FanWeek[];
  readonly second: readonly FanWeek[];
  readonly pairs: number;
  readonly better: number;
}
export interface FanWeek {
  readonly week: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
interface IdeaSlide {
  readonly kind: 'idea';
  readonly ideas: readonly Idea[];
}
/** If-then plans that their writers have put on the wall; no names. */
interface PlansSlide {
  readonly kind: 'plans';
  readonly written: number;
  readonly wall: readonly string[];
}
interface CloseSlide {
  readonly kind: 'close';
  readonly people: number;
  readonly decisions: number;
}
