// The words of a playtest: a run that an author begins somewhere on purpose.
import { WORDS as PLAYTEST } from '../../../../core/lab/words/en.ts';

export const WORDS = {
  // Core's own: what could not be understood or did not come about
  ...PLAYTEST,

  'tryout.title': 'Trying out',
  'tryout.from': 'Trying out: {week, plural, =0 {from the start} other {from week #}}. Nothing is kept.',
  'tryout.run': 'Trying out a run. Nothing is kept.',
  'tryout.details': 'What was asked for',
  'tryout.seed': 'Seed {seed}',
  'tryout.choose': 'Choices: {list}',
  'tryout.set': 'Levels: {list}',
  'tryout.again': 'Start again here',
  'tryout.missed': '{count, plural, one {One thing is not as you asked} other {# things are not as you asked}}',
  'tryout.problems': '{count, plural, one {One problem in your file} other {# problems in your file}}',
  'tryout.problems_text': 'You’re still playing the last version that worked.',
  'tryout.problems_words':
    'They’re in the translation. Until they’re mended, those texts are in the scenario’s own language.',
  'tryout.more': 'And {count, plural, one {one more} other {# more}}. Fix these first.',
  'tryout.show': 'Show',
  'tryout.hide': 'Hide',
  'tryout.lost': 'Can’t hear about changes to your file any more. Is the command still running?',
} as const;
