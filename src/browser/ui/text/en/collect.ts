// Collecting runs where there is no network, and going through them.
export const WORDS = {
  'collect.title': 'Without the network',
  'collect.lead':
    'Collect what people have played, then go through it together. Nothing leaves this browser: no run, no picture.',
  'collect.parts': 'What to do now',
  'collect.part_collect': 'Collect',
  'collect.part_show': 'Go through it',

  'collect.scenario': 'Which scenario was played?',
  'collect.scenario_none': 'Choose one',
  'collect.scenario_opening': 'Opening it …',
  'collect.scenario_failed':
    'It didn’t come. Load this page again while there is a network, or copy the game onto this machine.',
  'collect.scenario_keeps': 'Another scenario needs an empty list: erase first.',

  'collect.codes': 'Run codes',
  'collect.codes_how':
    'Everyone finds theirs on their device: in a session under Your place, else in the menu under This run. A run that isn’t finished counts, too.',
  'collect.field': 'Typed or pasted, one a line',
  'collect.take': 'Take these',
  'collect.file': 'From a text file',
  'collect.file_drop': 'or drop it here',
  'collect.file_failed': 'That file can’t be read as text.',
  'collect.working': '{done} of {of} read',

  'collect.camera': 'Use the camera',
  'collect.camera_stop': 'Stop the camera',
  'collect.camera_view': 'What the camera sees',
  'collect.camera_how': 'Hold a code before it, about a hand’s breadth away. It’s taken by itself.',
  'collect.camera_starting': 'Starting the camera …',
  'collect.camera_denied':
    'The browser was told not to use the camera. Allow it for this page, or type and paste instead.',
  'collect.camera_absent': 'There’s no camera here. Type or paste instead.',
  'collect.camera_insecure':
    'A browser lends its camera only to https pages and to localhost. Open this page on the machine that runs the game, as localhost, or type and paste instead.',
  'collect.camera_busy': 'The camera doesn’t answer. Something else may be using it.',
  'collect.camera_reader': 'What reads QR codes didn’t load. Type or paste instead.',

  'collect.count': '{count, plural, =0 {No runs yet} one {1 run} other {# runs}}',
  'collect.turns': '{turns, plural, one {1 turn each} other {# turns each}}',
  'collect.unfinished':
    '{count, plural, one {1 of them wasn’t finished, and goes on as its last week did} other {# of them weren’t finished, and go on as their last week did}}',
  'collect.last': 'The last ones',
  'collect.said_taken': 'Taken. {count, plural, one {1 run} other {# runs}} so far.',
  'collect.said_twice': 'That one is here already.',
  'collect.report': '{taken, plural, =0 {None taken} one {1 taken} other {# taken}}',
  'collect.report_twice': '{count, plural, one {1 was here already} other {# were here already}}',
  'collect.report_not': '{count, plural, one {1 couldn’t be taken} other {# couldn’t be taken}}',
  'collect.line': 'Line {line}: {why}',
  'collect.why.no_code': 'There’s no run code in it.',
  'collect.why.other_scenario': 'It’s a run of “{title}”.',
  'collect.why.other_length':
    '{turns, plural, one {It was played for 1 turn} other {It was played for # turns}}, and the others here for {here}.',
  'collect.why.problem': '{why}',

  'collect.hands': 'Hands',
  'collect.hands_how': 'No devices at all? Read a moment out, count the hands, and write down how many.',
  'collect.moment': 'Which moment?',
  'collect.moment_none': 'Choose one',
  'collect.moment_at': 'Week {week}: {title}',
  'collect.moment_later': 'Later: {title}',
  'collect.hands_for': 'Hands for: {option}',
  'collect.hands_sum': '{count, plural, =0 {No hands yet} one {1 hand} other {# hands}}',

  'collect.erase': 'Erase all of this',
  'collect.erase_sure': 'Erase every run and every count collected here?',
  'collect.erase_yes': 'Yes, erase',
  'collect.erase_no': 'No, keep them',
  'collect.erased': 'Erased. Nothing of it is left here.',

  'collect.nothing': 'There’s nothing to go through yet. Collect a run, or count some hands.',
  'collect.few': 'With fewer than five runs, how people chose isn’t broken down: somebody could be known by it.',
  'collect.step_of': 'Step {step} of {steps}',
  'collect.next': 'Next: {title}',
  'collect.show': 'Show it',
  'collect.last_step': 'That was the last one',
  'collect.back': 'Back',
  'collect.steps': 'All steps',
  'collect.projector': 'Open the projector’s window',
  'collect.projector_how':
    'Drag it onto the projector and press F11. It follows this one. Arrow keys and clickers work here.',
  'collect.screen_waiting': 'Waiting for the other window',
  'collect.screen_how': 'What is shown there appears here.',
  'collect.step':
    '{step, select, bets {Bets} told {Told and true} choice {{title}} tables {At the tables} pair_vote {Two runs: hands up} pair_talk {Two runs: talk} pair_shift {Two runs: what came of it} cloud {All runs} idea {The idea} other {Close}}',
} as const;
