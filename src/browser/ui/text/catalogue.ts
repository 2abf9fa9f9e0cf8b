// What a language says in each part of the interface: the same keys as in English, to the letter.
import type { WORDS as Refusal } from '../../../core/run/words/en.ts';
import type { Message } from '../../../core/scenario/message.ts';
import type { WORDS as Session } from '../../../core/session/words/en.ts';
import type { WORDS as App } from './en/app.ts';
import type { WORDS as Collect } from './en/collect.ts';
import type { WORDS as Control } from './en/control.ts';
import type { WORDS as Course } from './en/course.ts';
import type { WORDS as Debrief } from './en/debrief.ts';
import type { WORDS as Join } from './en/join.ts';
import type { WORDS as Kept } from './en/kept.ts';
import type { WORDS as Leave } from './en/leave.ts';
import type { WORDS as Menu } from './en/menu.ts';
import type { WORDS as Model } from './en/model.ts';
import type { WORDS as Pack } from './en/pack.ts';
import type { WORDS as Plan } from './en/plan.ts';
import type { WORDS as Run } from './en/run.ts';
import type { WORDS as Slides } from './en/slides.ts';
import type { WORDS as Table } from './en/table.ts';
import type { WORDS as Tryout } from './en/tryout.ts';

interface English {
  readonly app: typeof App;
  readonly collect: typeof Collect;
  readonly control: typeof Control;
  readonly course: typeof Course;
  readonly debrief: typeof Debrief;
  readonly join: typeof Join;
  readonly kept: typeof Kept;
  readonly leave: typeof Leave;
  readonly menu: typeof Menu;
  readonly model: typeof Model;
  readonly pack: typeof Pack;
  readonly plan: typeof Plan;
  /** Core's own words for what it refuses, and for what is wrong with a run text. */
  readonly refusal: typeof Refusal;
  readonly run: typeof Run;
  /** Core's own words for what it asks a room, and for what it says of one. */
  readonly session: typeof Session;
  readonly slides: typeof Slides;
  /** Said together with those of `app`, but not on the first page. */
  readonly table: typeof Table;
  readonly tryout: typeof Tryout;
}

/** `app` is there from the first page on; each of the others comes with the code that shows it. */
export type CataloguePart = keyof English;
export type KeyOf<Part extends CataloguePart> = Extract<keyof English[Part], string>;
/** What can be said with the words of a part. */
export type SaidIn<Part extends CataloguePart> = KeyOf<Part> | (Part extends 'app' ? KeyOf<'table'> : never);
/** A language's file ends `satisfies Catalogue<'debrief'>`: a key too few or too many is then a type error. */
export type Catalogue<Part extends CataloguePart> = Readonly<Record<KeyOf<Part>, Message>>;
