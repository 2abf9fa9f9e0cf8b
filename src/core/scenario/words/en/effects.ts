export const EFFECTS = {
  E01: {
    title: 'Something grave that nobody hears of again',
    says: {
      unheard: {
        message: 'nobody hears of this again: "{of}" changes gravely and leaves no sign',
        help: 'Write in "remembered" what people still say of it weeks later, or give the option a sign in "later" that comes without a condition.',
      },
    },
  },
  E02: {
    title: 'Something that comes too late',
    says: {
      remembered: {
        message: 'nobody can hear this: there is no Monday left after week {week}',
        help: 'Tell it in "away" with "chose", or let the moment come earlier.',
      },
      sign: {
        message: 'nobody can see this sign: there is no Monday left in week {week} or later',
        help: 'Make "after_weeks" smaller, or tell it in "away" with "chose".',
      },
      effect: {
        message: 'this is felt in week {week} at the earliest, and the leave ends with week {last}',
        help: 'Make "after_weeks" smaller.',
      },
      claim: {
        message: 'this takes attention in week {week} at the earliest, and the last week to plan is week {last}',
        help: 'Make "after_weeks" smaller, or take it out.',
      },
    },
  },
} as const;
