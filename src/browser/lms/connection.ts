// What the game asks of a learning system (LMS), whichever standard it speaks.

type LmsKind = 'scorm12' | 'scorm2004' | 'cmi5';
/** Only `normal` counts: the other two are for looking, and nothing is reported in them. */
export type LmsMode = 'normal' | 'browse' | 'review';

/** One decision, for the system's report. */
export interface DecisionReport {
  /** The same in every export and language, and no two alike in a run: letters, digits, `.`, `_` and `-`, at most 90. */
  readonly id: string;
  /** What was asked, in words. */
  readonly asked: string;
  /** What could be picked; ids as above, at most 60. */
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  /** Ids of `choices`; none where nothing was picked, as in a week with nothing planned. */
  readonly picked: readonly string[];
  /** What was picked, in words: of a plan, what stands in it. */
  readonly said: string;
  /** Language of the words, a BCP 47 tag. */
  readonly language: string;
  readonly at: Date;
  /** How long it took, null where nobody knows. ms */
  readonly ms: number | null;
}

/** How one of the game's ideas showed in a finished run. It is shown there, and nobody is graded by it. */
export interface IdeaReport {
  /** D1 to G5. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** 0–1; null where nothing in the run bore on it. */
  readonly score: number | null;
}

/** How the whole of it ended. Score 0–1, only where the author wants one; `passed` likewise. */
export interface Finish {
  readonly score: number | null;
  readonly passed: boolean | null;
}

/** What a system would not do. `refused`: it said no. `silent`: it has gone, hangs or throws. `lost`: it said yes, and did not keep it. */
export type LmsTrouble = 'refused' | 'silent' | 'lost';

/**
 * One visit. No method throws or rejects, whatever the system does; what it will not do is told to `onTrouble`, each kind once.
 * In `browse` and `review` everything but `load` does nothing.
 */
export interface Connection {
  readonly kind: LmsKind;
  readonly mode: LmsMode;
  /** Who learns, as the system names them: only to keep the runs of two people on one machine apart. Never shown or sent. */
  readonly learner: string;
  /** Language the system asks for, a BCP 47 tag; null where it asks for none. */
  readonly language: string | null;
  /** How many characters `save` can take: `&`, `%` and line ends count for three. Less once a system has cut a text off. */
  readonly room: number;
  /** What `save` kept at an earlier visit, empty where nothing was; null where the system would not say. */
  load(): Promise<string | null>;
  /** `where`: a short bookmark; `progress`: 0–1. True once the system has it for good. */
  save(text: string, where: string, progress: number): Promise<boolean>;
  /** Reported with the next `save`. */
  decision(report: DecisionReport): void;
  /** Likewise. */
  objective(report: IdeaReport): void;
  /** Once in the life of a course; likewise. */
  finish(finish: Finish): void;
  /** The page goes: all that is on its way is handed in at once, with the time spent, and the visit ends. Twice is as once. */
  leave(): void;
}

/** What finding a system needs of the page. */
export interface LmsOptions {
  readonly window: Window;
  readonly now: () => Date;
  readonly onTrouble: (trouble: LmsTrouble) => void;
  /** 0–1: from this score on it is passed; null where nobody passes or fails. */
  readonly mastery: number | null;
}
