export const EXPECTATIONS = {
  S12: {
    title: 'An expectation that says nothing',
    says: {
      nothing: {
        message: 'this expectation doesn’t say what should happen',
        help: 'Say what to look at with "of" (and "versus", or "at" with "at_least" or "at_most"), or what "comes".',
      },
      stray: {
        message:
          '"{field}" doesn’t belong to {kind, select, comes {an expectation with "comes"} other {an expectation with "versus"}}',
        help: 'Make two expectations of it, one sentence each.',
      },
      no_where: {
        message: 'it’s compared with something, but nowhere better or worse',
        help: 'Add "better_until_week", "better_at" or "worse_at".',
      },
      both_ways: {
        message: 'it can’t be better and worse at {place}',
        help: 'Take one of the two out.',
      },
      no_rival: {
        message: '"{field}" needs something to compare with',
        help: 'Add "versus": another bot, or another choice.',
      },
      no_place: {
        message: 'there’s nothing to compare with and no place to look at',
        help: 'Add "versus" with "better_at" or "worse_at"; or "at" with "at_least" or "at_most".',
      },
      no_bound: {
        message: 'it doesn’t say how much it should be',
        help: 'Add "at_least" or "at_most".',
      },
      no_share: {
        message: 'it doesn’t say in how many runs it should come',
        help: 'Add "in_at_least" or "in_at_most": 0.8 is eight runs in ten, 1 is every run.',
      },
      reversed: {
        message: 'nothing is at least {least} and at most {most}',
        help: 'Change one of the two.',
      },
    },
  },
  F26: {
    title: 'An expectation of a week that isn’t there',
    says: {
      after_end: {
        message: 'week {week} is after the end',
        help: 'The last week is {last}. For the weeks without the player write "away".',
      },
    },
  },
  F27: {
    title: 'Choices that exclude each other',
    says: {
      same_question: {
        message: '"{first}" and "{second}" are two answers to one question',
        help: 'Take one out, or compare them: one in "choose", the other in "versus".',
      },
    },
  },
  F28: {
    title: 'An expectation that can’t fail',
    says: {
      itself: {
        message: 'this compares "{policy}" with itself',
        help: 'Name another bot in "versus", or make it take something with "choose".',
      },
      same_choice: {
        message: 'both sides make the same choice',
        help: 'Put another option of the moment into "versus".',
      },
      any_share: { message: 'this holds whatever happens', help: 'Ask for a share between 0 and 1.' },
      any_level: {
        message: 'this holds whatever happens',
        help: 'Levels go from 0 to 100; ask for something in between.',
      },
    },
  },
} as const;
