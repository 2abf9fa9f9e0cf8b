// Refusals and run text problems in English (ICU MessageFormat). Another language is another file with the same keys.
import type { Refusal } from '../decision.ts';
import type { RunTextProblem } from '../run-text-problem.ts';

export const WORDS = {
  unknown_command: 'This command cannot be read: its “{field}” is missing, or is not what it should be.',
  wrong_phase:
    '{wanted, select, continue {A decision is needed before the run goes on} opening {That is said at the opening} bet {No bet is asked for now} moment {There is no choice to make now} other {The week cannot be planned now}}: {phase, select, opening {the run is at its opening} briefing {the run is at Monday’s briefing} bet {a bet is open} moment {a moment waits for its choice} plan {the week waits for its plan} week {the week has been played} away {you are on leave} other {the run is over}}.',
  unknown_moment: 'The moment at hand is “{open}”, not “{moment}”.',
  unknown_option: '“{moment}” has no option “{option}” to choose now.',
  already_decided: 'This moment has been decided.',
  too_little_attention:
    '{needs, plural, one {That needs # block of attention} other {That needs # blocks of attention}}, and the week has {left, plural, =0 {none} other {#}} left.',
  needs_boss: 'That needs a yes from {boss}, and as you stand with {boss} now it would be a no.',
  unknown_manager:
    '{wanted, select, one {“{practice}” needs a manager} none {“{practice}” takes no manager} other {There is no manager called “{manager}”}}.',
  unknown_practice: '“{practice}” is not part of this scenario.',
  unknown_bet: 'The open bet is number {open}, not {bet}.',
  out_of_range:
    '{what, select, share {Your share is a whole number from {from} to {to}} other {“{what}” fits {from} to {to} times into a week, and once into a plan}}.',
  nothing_to_undo: 'There is nothing to take back this week.',
  busy: 'Your last step is still on its way.',
  unreachable: 'The rest of the game could not be fetched. Check the connection, then try again.',
  overtaken: 'Something was decided here meanwhile. Look again, then choose.',

  damaged: 'This is not a whole run text: a part of it is missing or changed.',
  one_case:
    'This is not the run text as it was saved: all its letters are {letters, select, capital {capital} other {small}} ones, and capital and small letters mean different things in it.',
  newer: 'This run was saved by a newer Skip Level. Open it there.',
  other_scenario: 'This run belongs to the scenario “{scenario}”.',
  scenario_changed:
    'The scenario’s rules have changed since this run was saved. The same decisions would not come to the same result.',
  other_engine:
    'This run was played with version {theirs} of the model, and this is version {ours}. The same decisions would not come to the same result.',
  does_not_replay: 'The decisions of this run stop making sense in week {week}.',
} as const satisfies Record<Refusal['code'] | RunTextProblem['code'], string>;
