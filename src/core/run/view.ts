// Everything a player may see while playing, and nothing else: the one place that hides the truth.
import type { Mood, PracticeId } from '../scenario/vocabulary.ts';
import type { Wish } from '../engine/wishes.ts';
import type { Beat, SeatBeat } from './beat-view.ts';
import type { Band } from './band.ts';
import type { Talk } from './cause.ts';
import type { ClaimWhy } from './claim-view.ts';
import type { PlanItem } from './decision.ts';
import type { FellOut } from './fell-out-view.ts';
import type { PromiseLine, PromiseView } from './promise-view.ts';
import type { LeaveScene, MomentView, OwnWords, ReplyView, Speaker } from './scene-view.ts';
import type { BossSays, LineNumber, StockLine } from './stock-line.ts';

export type { Beat } from './beat-view.ts';
export type { Band } from './band.ts';
export type Phase = 'opening' | 'briefing' | 'bet' | 'moment' | 'plan' | 'week' | 'away' | 'debrief';
/** How a level has moved; `much` where anybody would notice. */
export type Moved = 'much_lower' | 'lower' | 'same' | 'higher' | 'much_higher';

export interface PersonView {
  readonly key: number;
  readonly state: 'bright' | 'steady' | 'uneasy' | 'leaving';
}
export interface ManagerView {
  readonly id: string;
  readonly name: string;
  /** What they are called in passing. */
  readonly short: string;
  readonly role: string;
  readonly portrait: string;
  readonly brief: string;
  readonly mood: Mood;
  /** How trust looks from where the player stands, 0–100; not the truth. */
  readonly trustSeen: number;
  readonly trustBand: Band;
  /** Where trust, as it looks, has gone since the Monday before; shows inside a band, too. */
  readonly trustMoved: Moved;
  /** Something you did lately went deep, and they hide it: they say less. */
  readonly quiet?: true;
  /** How long ago that Monday was. */
  readonly movedOver: number;
  /** Blocks of questions they have brought up this turn; on leave, since you left. */
  readonly waiting: number;
  /** Blocks a week that you spent in their work this turn. */
  readonly inTheirWork: number;
  /** What they say about their own team's delivery this week. */
  readonly told: Band;
  /** What they last asked of you; null until they have. */
  readonly asks: Wish | null;
  /** True, two weeks late; null until there is one. */
  readonly figures: Band | null;
  readonly figuresTrend: 'up' | 'flat' | 'down' | null;
  /** The player's own impression, biased by what they touched. */
  readonly impression: Band;
  /** Weeks since the player last saw the team with their own eyes; 0 = this week. */
  readonly unseenWeeks: number;
  /** Weeks since the player last sat down with the manager alone; 0 = this week, null = never. */
  readonly unmetWeeks: number | null;
  /** The same in weeks; where they never have, as many as you have been there. */
  readonly apartWeeks: number;
  /** 0 clear – 1 full fog. */
  readonly fog: number;
  /** Weeks until they go, once they have handed in their notice. */
  readonly goesIn: number | null;
  /** Who had this name has gone, and their deputy stands in. */
  readonly deputy: boolean;
  /** Nobody has this post: the name is that of the post or its team, and there is no face. */
  readonly vacant?: true;
  /** They have it for the time being. */
  readonly acting?: true;
  /** True when their own style towards the team has started to copy a hovering leader. */
  readonly hovering: boolean;
  /** True when they have begun to coach their own team as a coaching leader does. */
  readonly coaching: boolean;
  readonly team: {
    readonly name: string;
    /** What can be seen of the people: through fog only how many. */
    readonly people: readonly PersonView[];
    readonly vacancies: number;
    /** The true reading when looked at this week (go and see, skip-level); else null. */
    readonly seen: { readonly delivery: Band; readonly mood: Band; readonly load: Band } | null;
  };
}
/** What the player notices, in the author’s words. */
interface SignLine {
  readonly kind: 'sign';
  readonly manager: string | null;
  readonly text: string;
  /** What brought it: a choice, time that was planned, or neither. */
  readonly from: 'choice' | 'time' | 'chance';
  /** Who it is about, where that is no manager of the player’s. */
  readonly about?: Speaker;
}
/** What a manager says of the work on a Monday. */
export interface ToldLine {
  readonly kind: 'told';
  readonly manager: string;
  readonly band: Band;
  /** What they ask of you besides. */
  readonly asks: Wish | null;
  /** The game’s line that they say it in; null where they have said it before, and don’t again in so many words. */
  readonly asksLine: LineNumber | null;
  /** Nobody has asked for anything before. */
  readonly firstAsk: boolean;
  /** They have something on their hands that nobody would be cheerful beside: what they say of it is no more than that. */
  readonly muted: boolean;
  /** Their own words for it; empty where the author left it to the game. */
  readonly text: string;
  /** Which of the game’s own lines it is, then. */
  readonly stock: StockLine;
}
/** One line of the briefing. */
export type BriefingLine =
  | ToldLine
  | SignLine
  | { readonly kind: 'reply'; readonly manager: string; readonly text: string }
  | {
      readonly kind: 'boss';
      readonly mood: Mood;
      /** The author’s words; else the game’s, with the number of the line; null where the boss has nothing to say. */
      readonly text: string;
      readonly says: { readonly what: BossSays; readonly line: number } | null;
    }
  /** By a manager, or by the boss, who asks for a report. */
  | {
      readonly kind: 'claim';
      readonly manager: string;
      readonly blocks: number;
      readonly text: string;
      readonly why: ClaimWhy;
      /** Null where they just bring it. */
      readonly line: LineNumber | null;
    }
  | PromiseLine
  | {
      readonly kind: 'left' | 'arrived' | 'gave_notice';
      readonly manager: string;
      /** How many of the team. */
      readonly count: number;
      readonly text: '';
    }
  /** There is one thing more to plan with. */
  | { readonly kind: 'opens'; readonly manager: ''; readonly practice: PracticeId; readonly text: string }
  /** What last turn borrowed comes off this week, price and all. */
  | {
      readonly kind: 'owed';
      readonly manager: '';
      readonly blocks: number;
      readonly borrowed: number;
      readonly text: '';
    }
  /** A team talks of leaving, and what it talks about most. */
  | { readonly kind: 'restless'; readonly manager: string; readonly text: ''; readonly talk: Talk | null }
  | { readonly kind: 'wants_out'; readonly manager: string; readonly text: ''; readonly misses: Misses | null }
  | { readonly kind: 'manager_notice'; readonly manager: string; readonly text: ''; readonly misses: Misses | null }
  | { readonly kind: 'manager_stays'; readonly manager: string; readonly text: '' }
  | { readonly kind: 'manager_left'; readonly manager: string; readonly text: '' }
  /** A post has fallen vacant, or is filled. */
  | ({ readonly text: '' } & SeatBeat);

/** What a manager who looks around misses most: trust in you, room to breathe, or joy in the work. */
export type Misses = 'trust' | 'strain' | 'engagement';

/** Where a week's blocks went. */
export interface CalendarView {
  readonly total: number;
  /** By manager: in their work, with them otherwise, and on what they brought up. */
  readonly managers: Readonly<
    Record<string, { readonly work: number; readonly along: number; readonly asked: number }>
  >;
  /** On nobody in particular, and on nothing. */
  readonly elsewhere: number;
  readonly left: number;
}
export interface PracticeView {
  readonly id: PracticeId;
  readonly cost: number;
  /** True when it is about one manager. */
  readonly perManager: boolean;
  /** Most times a week (per manager where perManager). */
  readonly most: number;
}
/** What a player reads in another language than the scenario is played in, because its translation leaves it out. */
export interface Untranslated {
  readonly language: string;
  /** As it is said. */
  readonly texts: ReadonlySet<string>;
}

export interface RunView extends OwnWords {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly weeks: number;
    /** How many weeks one plan is for. */
    readonly turnWeeks: number;
    readonly awayWeeks: number;
    readonly teaches: readonly string[];
    /** What may hurt, to be read before the start. */
    readonly contentNote?: string | undefined;
    readonly language: string;
    /** What is said in another language than `language`; null for nothing. */
    readonly untranslated: Untranslated | null;
  };
  readonly phase: Phase;
  /** There is something to arrange, sooner or later; absent before the first week. */
  readonly tasks?: boolean;
  /** The week being played, 1-based, and where a plan is for several of them, the last of these; else the same. */
  readonly week: number;
  readonly weekTo: number;
  readonly you: { readonly role: string; readonly brief: string; readonly portrait: string };
  readonly boss: {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly portrait: string;
    readonly mood: Mood;
    readonly wants: string;
  };
  readonly managers: readonly ManagerView[];
  readonly attention: {
    readonly total: number;
    /** Blocks taken this week by escalations and authored effects. */
    readonly claimed: number;
    /** On moments. */
    readonly spent: number;
    /** Once the week plays, what nothing was done with. */
    readonly left: number;
    readonly byManager: Readonly<Record<string, number>>;
  };
  /** Where the last week played went, block by block; null before there is one. */
  readonly calendar: CalendarView | null;
  readonly briefing: readonly BriefingLine[];
  readonly moment: MomentView | null;
  /** The replies to what was chosen this week, newest last. */
  readonly replies: readonly ReplyView[];
  readonly bet: {
    readonly index: number;
    readonly ask: 'worst_team_at' | 'best_team_at';
    readonly ofWeek: number;
  } | null;
  readonly practices: readonly PracticeView[];
  readonly lastPlan: readonly PlanItem[];
  /** While a week is planned: the nearest first. */
  readonly promises: readonly PromiseView[];
  readonly canUndo: boolean;
  /** What the week just played did, for the stage and the live region; only what a player can perceive. */
  readonly beats: readonly Beat[];
  /** What of the plan the weeks just played had no room for, week by week. */
  readonly fellOut: readonly FellOut[];
  /** Finished weeks before the leave: any of them can be watched again. */
  readonly weeksPlayed: number;
  /** During leave and after: each away week as it is perceived, in order. */
  readonly awayWeeks: readonly {
    readonly week: number;
    readonly managers: readonly ManagerView[];
    readonly beats: readonly Beat[];
    readonly scenes: readonly LeaveScene[];
  }[];
  /** The day of the return. */
  readonly back: readonly LeaveScene[];
}

/** What a scenario is spoken in. */
export type Speech = Pick<RunView['scenario'], 'language' | 'untranslated'>;

/** The language in which the scenario says a text: one of the view, or of the debrief. */
export const languageOfText = ({ language, untranslated }: Speech, text: string): string =>
  untranslated?.texts.has(text) ? untranslated.language : language;
