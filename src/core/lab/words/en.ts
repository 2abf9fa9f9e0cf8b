// What is said of a playtest in English (ICU MessageFormat): what could not be understood of it, what did not
// come about, and what is kept of it when its file changes.
// Another language is another file with the same keys.
import type { Kept } from '../carried-over.ts';
import type { Missed } from '../playtest.ts';
import type { PlaytestProblem } from '../playtest-query.ts';

export const WORDS = {
  seed: 'The seed is a whole number from 0 to 4294967295, not “{said}”.',
  week: 'The week is a whole number from 1, not “{said}”.',
  week_beyond: 'There’s no week {week}: this scenario has {weeks, plural, one {# week} other {# weeks}}.',
  choice: 'A choice is a moment and one of its options, as in board_deck.redo_slides, not “{said}”.',
  moment: 'There’s no moment “{said}”{near, select, none {.} other {; did you mean “{near}”?}}',
  option:
    'The moment “{moment}” has no option “{said}”{near, select, none {. It has: {options}.} other {; did you mean “{near}”?}}',
  setting: 'A level is set as in priya.trust:20, from 0 to 100, not “{said}”.',
  level:
    'There’s no level “{said}”{near, select, none {. A level is somebody’s, as in priya.trust, boss.credit or organisation.systems.} other {; did you mean “{near}”?}}',
  points: 'Points go from 0 to 100, 50 is usual: “{level}” can’t be set to “{said}”.',
  bot: 'There’s no bot “{said}”{near, select, none {. There are: {bots}.} other {; did you mean “{near}”?}}',
  no_run: '“{said}” isn’t a run text.',
  run_and: 'A run text already says its {key, select, seed {seed} other {choices}}: leave out “{key}”.',

  never: '{choice} wasn’t chosen: its moment doesn’t come in this run.',
  not_offered: '{choice} wasn’t chosen: its moment came in week {week}, but that option wasn’t on offer.',
  boss: '{choice} wasn’t chosen: it needs a yes from the boss, and in week {week} that was a no.',
  attention: '{choice} wasn’t chosen: there wasn’t enough attention left for it in week {week}.',
  other: '{choice} wasn’t chosen: something else was chosen there in week {week}.',
  later: '{choice} isn’t chosen yet: its moment comes in week {week}.',

  all: 'Your file has changed. Everything you decided still stands.',
  but_gone: 'Your file has changed. {what} is gone; everything else you decided still stands.',
  stopped_gone: 'Your file has changed. Kept to week {week}: {what} is gone.',
  stopped_refused: 'Your file has changed. Kept to week {week}: {what} isn’t possible there any more.',
  stopped_new:
    '{what, select, none {Your file has changed. Kept to week {week}: what comes then is new.} other {Your file has changed. Kept to week {week}: {what} is new there.}}',
} as const satisfies Record<PlaytestProblem['code'] | Missed['why'] | Kept['how'], string>;
