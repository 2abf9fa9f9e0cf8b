// Refusals and run text problems in English (ICU MessageFormat). Another language is another file with the same keys.
import type { Refusal } from '../decision.ts';
import type { RunTextProblem } from '../run-text-problem.ts';

export const WORDS = {
  unknown_command: 'This command can’t be read: its “{field}” is missing or wrong.',
  wrong_phase:
    '{wanted, select, continue {You need to decide something first} opening {You say that at the opening} bet {There’s no bet to place right now} moment {There’s nothing to choose right now} other {You can’t plan the week right now}}: {phase, select, opening {the run is at its opening} briefing {it’s Monday’s briefing} bet {a bet is open} moment {a moment is waiting for you to choose} plan {the week is waiting for its plan} week {the week has been played} away {you’re on leave} other {the run is over}}.',
  unknown_moment: 'The open moment is “{open}”, not “{moment}”.',
  unknown_option: '“{moment}” has no option “{option}” right now.',
  wrong_answer:
    '{wanted, select, arrange {“{moment}” is arranged, not chosen from options} other {“{moment}” is answered with one of its options}}.',
  unfinished:
    '{kind, select, share {{sum} of {amount} are handed out among {count}, each between {least} and {most}} order {All {count} have to be put in order} other {All {count} have to go to somebody}}.',
  already_decided: 'You’ve already decided this one.',
  unknown_look: '“{moment}” has nothing called “{look}” to open right now.',
  already_open: 'You’ve already opened that.',
  too_little_attention:
    '{needs, plural, one {That takes # block of attention} other {That takes # blocks of attention}}, and you have {left, plural, =0 {none} other {#}} left this week.',
  needs_boss: 'That needs a yes from {boss}, and right now you’d get a no.',
  unknown_manager:
    '{wanted, select, one {“{practice}” needs a manager} none {“{practice}” takes no manager} there {Nobody is in “{manager}” right now} other {There’s no manager called “{manager}”}}.',
  unknown_practice: '“{practice}” isn’t part of this scenario.',
  unknown_bet: 'The open bet is number {open}, not {bet}.',
  out_of_range:
    '{what, select, share {Your share is a whole number from {from} to {to}} other {“{what}” fits into a week {from} to {to} times, and into a plan once}}.',
  nothing_to_undo: 'There’s nothing to undo this week.',
  busy: 'Your last step is still on its way.',
  unreachable: 'The rest of the game didn’t load. Check your connection and try again.',
  overtaken: 'Something was decided here in the meantime. Have another look, then choose.',
  not_open: 'The room isn’t there yet. It goes on when your facilitator does.',
  locked: 'Time was up for this one, so it was settled without you.',
  paused: 'Your facilitator has paused the room.',
  closed: 'This session is over.',

  damaged: 'This run text isn’t complete: part of it is missing or changed.',
  one_case:
    'This isn’t the run text as it was saved: all its letters are {letters, select, capital {capitals} other {lower case}}, and in a run text the two mean different things.',
  newer: 'A newer Skip Level saved this run. Open it there.',
  other_scenario: 'This run belongs to the scenario “{scenario}”.',
  scenario_changed:
    'The scenario’s rules have changed since this run was saved. The same decisions would no longer lead to the same result.',
  other_engine:
    'This run was played with version {theirs} of the model, and this is version {ours}. The same decisions would no longer lead to the same result.',
  does_not_replay: 'The decisions of this run stop making sense in week {week}.',
} as const satisfies Record<Refusal['code'] | RunTextProblem['code'], string>;
