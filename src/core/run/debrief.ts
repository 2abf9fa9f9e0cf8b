// The figures of the debrief: everything the run hid, with causes. Levels are points, 0–100, 50 is usual.
import type { Promise_ } from '../engine/state.ts';
import type { Arranged } from './task-view.ts';
import type { Wish } from '../engine/wishes.ts';
import type { Idea, MoveId, PracticeId } from '../scenario/vocabulary.ts';
import type { Cause } from './cause.ts';
import type { DocumentView } from './document-view.ts';
import type { Shown } from './pattern.ts';
import type { MadeDecision } from './rewind.ts';
import type { EndingView, FactView } from './scene-view.ts';
import type { Misses } from './view.ts';

/** A small oddity the player was shown, before the damage it went ahead of. */
export interface Sign {
  /** Week in whose briefing it stood. */
  readonly week: number;
  readonly text: string;
  /** The choice that set it off. */
  readonly moment: string;
  readonly chosen: string;
  readonly chosenWeek: number;
}
/** Someone who left a team, told by the week in which they gave notice. */
export interface Departure {
  readonly week: number;
  readonly away: boolean;
  /** Of those the story names. */
  readonly name?: string;
  /** Chance of it in that week, 0–1, and what it is in a team where everything is usual. */
  readonly chance: number;
  readonly usual: number;
  /** What raised the chance, strongest first; empty when it was chance alone. */
  readonly reasons: readonly ('unrest' | 'teamEngagement' | 'teamTrust' | 'strain' | 'leaning')[];
  /** What the team talked about most, where unrest is among the reasons. */
  readonly talk: Cause | null;
  /** The story’s own reason, where an answer of the player’s cost them: there was no chance in it. */
  readonly because?: string;
}
/** When a manager handed in their notice, and what became of it. */
export interface ManagerNotice {
  readonly week: number;
  readonly misses: Misses | null;
  /** The week in which they took it back, or were gone; null for neither until the end. */
  readonly stayed: number | null;
  readonly gone: number | null;
}
export interface SeriesPoint {
  readonly week: number;
  readonly value: number;
  readonly away: boolean;
  readonly causes: readonly Cause[];
}
/** A moment that was decided, with all its steps. */
export interface DecisionMark {
  /** The place of its first answer among all decisions of the run. */
  readonly decision: number;
  readonly week: number;
  readonly moment: string;
  readonly title: string;
  /** The answer that made it what it was. */
  readonly chosen: string;
  /** All answers, the first one first. */
  readonly answers: readonly string[];
  readonly arranged: Arranged | null;
  readonly move: MoveId;
  readonly manager: string;
  readonly attention: number;
  /** What was promised with it, and what came of that; null for nothing. `open` until the end: it fell due later. */
  readonly promise: { readonly text: string; readonly to: string; readonly came: Promise_['status'] } | null;
}
/** What a manager wanted of you, how often you could hear it, and how many of your answers to them gave that, or took it. */
export interface Wished {
  readonly most: Wish;
  readonly least: Wish;
  readonly asked: number;
  readonly answers: number;
  readonly suited: number;
  readonly missed: number;
  /** The answers that took it, one by one. */
  readonly against: readonly { readonly week: number; readonly chosen: string }[];
}
/** Who had a post from the end of a week on, 0 for the start; nobody's face is empty. */
export interface HeldPost extends Pick<ManagerDebrief, 'name' | 'short' | 'portrait'> {
  readonly from: number;
  readonly how: 'held' | 'acting' | 'vacant';
}
/** By the name of whoever had the post in the end. */
export interface ManagerDebrief {
  readonly id: string;
  readonly name: string;
  /** What they are called in passing. */
  readonly short: string;
  readonly role: string;
  readonly portrait: string;
  /** Same length: one point a week, leave included for the true line; told ends with the last week played. */
  readonly told: readonly { readonly week: number; readonly value: number }[];
  readonly impression: readonly { readonly week: number; readonly value: number }[];
  readonly trust: readonly SeriesPoint[];
  readonly autonomy: readonly SeriesPoint[];
  readonly delivery: readonly SeriesPoint[];
  readonly honesty: readonly SeriesPoint[];
  /** The first week in which you did something with them; null for never. */
  readonly dealt: number | null;
  /** Weeks in which you were told how their work stood, or saw it for yourself. */
  readonly knew: readonly number[];
  readonly marks: readonly DecisionMark[];
  readonly signs: readonly Sign[];
  readonly departures: readonly Departure[];
  readonly wished: Wished;
  readonly notices: readonly ManagerNotice[];
  readonly quits: number;
  /** Only where it was not one and the same person all the time. */
  readonly held?: readonly HeldPost[];
}
/** An option that needed the boss’s yes, when it came up. */
export interface BossYes {
  readonly decision: number;
  readonly week: number;
  readonly title: string;
  readonly text: string;
  readonly answer: 'given' | 'refused';
  readonly taken: boolean;
}
/** The boss: what time with them bought, and what needed their yes. Points of standing, blocks, weeks. */
export interface BossDebrief {
  readonly name: string;
  readonly short: string;
  readonly portrait: string;
  readonly start: number;
  readonly end: number;
  readonly blocks: number;
  /** Points of standing that this time brought, all weeks together. */
  readonly bought: number;
  /** Weeks in which worry showed, and the blocks that reports took. */
  readonly worried: readonly number[];
  readonly reports: number;
  readonly reportBlocks: number;
  readonly yeses: readonly BossYes[];
}
/** A decision before which there was something to open; `left`: what stayed closed, with what it would have shown. */
export interface LookBack {
  readonly decision: number;
  readonly week: number;
  readonly title: string;
  readonly chosen: string;
  readonly opened: readonly string[];
  readonly left: readonly { readonly text: string; readonly attention: number; readonly shows: DocumentView }[];
}
export interface Debrief {
  /** Every decision in the order made. */
  readonly decisions: readonly MadeDecision[];
  readonly looks: readonly LookBack[];
  readonly bets: readonly {
    readonly ask: 'worst_team_at' | 'best_team_at';
    readonly week: number;
    readonly ofWeek: number;
    readonly said: string;
    readonly was: string;
    readonly right: boolean;
  }[];
  readonly managers: readonly ManagerDebrief[];
  /** Profile before leave and after it; points, people as head counts. Never one number. */
  readonly outcome: {
    readonly deliveryThere: number;
    readonly deliveryAway: number;
    /** Managers among them. */
    readonly peopleStart: number;
    readonly peopleLeft: number;
    /** Ids of those who have gone, or are on their way. */
    readonly managersLeft: readonly string[];
    readonly skillGrown: number;
    readonly autonomyGrown: number;
    readonly trustStart: number;
    readonly trustEnd: number;
    readonly waitedShare: number;
  };
  readonly time: {
    readonly total: number;
    /** Questions that came up because the player kept taking them are among the details, not the fires. */
    readonly details: number;
    readonly developing: number;
    /** Joining in their work, and helping them with it. */
    readonly beside: number;
    /** One-on-ones that left nobody better at leading. */
    readonly together: number;
    readonly elsewhere: number;
    readonly firefighting: number;
    readonly unspent: number;
    readonly byManager: readonly { readonly id: string; readonly blocks: number }[];
    readonly byKind: readonly {
      readonly kind: PracticeId | 'moment' | 'claim' | 'claim_own';
      readonly blocks: number;
    }[];
    readonly decisions: { readonly about: number; readonly taken: number };
    /** All blocks but the firefighting. */
    readonly free: number;
    /** What you said at the opening would be your own work, 0–100, and the share of the free blocks that went into details. */
    readonly saidShare: number;
    readonly realShare: number;
  };
  readonly pitfalls: readonly Shown[];
  readonly practices: readonly Shown[];
  readonly boss: BossDebrief;
  readonly questions: readonly string[];
  /** What research says of an idea. */
  readonly research: readonly { readonly idea: Idea; readonly text: string; readonly source: string }[];
  readonly ending: EndingView | null;
  /** The author’s own numbers, from the first day to the last of the leave. */
  readonly facts: readonly FactView[];
}
