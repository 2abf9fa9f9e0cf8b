// What only playing shows of a choice: told by `balance`, by code and by what exactly was found. `help` is what to do.
export const MEASURED = {
  B10: {
    title: 'Two options that come to the same',
    says: {
      twins: {
        message: '*{other}* and *{option}* come to the same, whatever one looks at',
        help: 'Make them two choices: another move, another price, or somebody else it lands on. Or leave one out.',
      },
    },
  },
  B11: {
    title: 'An option that another one beats in everything',
    says: {
      dominated: {
        message: '*{other}* is at least as good as *{option}* in everything, and costs no more',
        help: 'Give *{option}* something it is better at, or make it cheaper.',
      },
    },
  },
  B12: {
    title: 'An option that is never the best',
    says: {
      never: {
        message: '*{option}* was the best answer in none of {times, plural, one {# try} other {# tries}}',
        help: 'Ask who would sensibly do this, and when. Let that be so in some runs: another manager, other stakes, a lower price.',
      },
    },
  },
  B13: {
    title: 'An option that hardly anybody can pay for',
    says: {
      dear: {
        message:
          '*{option}* costs {price, plural, one {# block} other {# blocks}}, and that is left in {percent} of runs when it comes',
        help: 'Lower its price, give the week more attention, or let the moment come in a week with less in it.',
      },
    },
  },
  B14: {
    title: 'An option that is best in nearly every run',
    says: {
      saturated: {
        message: '*{option}* is best in {percent} of runs',
        help: 'Give another option something it is better at: a week in which it is right, a manager it suits, a price that hurts less.',
      },
    },
  },
  B15: {
    title: 'A choice that leaves no trace',
    says: {
      unnoticed: {
        message: 'whether *{other}* or *{option}* was chosen can be noticed in {percent} of runs',
        help: 'Let somebody say something of it later ("later"), or let it do something that shows in a face.',
      },
      grave_unseen: {
        message: '*{other}* and *{option}* differ in something grave, and it is seen in {percent} of runs',
        help: 'What is grave has to show within a month: in a face, a figure or a team. Let it last, or land on somebody the player sees.',
      },
      grave_unheard: {
        message: '*{other}* and *{option}* differ in something grave, and somebody speaks of it in {percent} of runs',
        help: 'Give the option a line in "later", or its effect a "remembered".',
      },
    },
  },
  B16: {
    title: 'A moment that comes too rarely to be judged',
    says: {
      few: {
        message: 'it came {times, plural, one {once} other {# times}} in {runs} runs: too rarely to judge its options',
        help: 'Widen its weeks or its condition. Or play more seeds, if it is meant to be rare.',
      },
      never: {
        message: 'it came in none of {runs} runs, so its options could not be judged',
        help: 'Ask `reach` whether it can come at all, and widen what it waits for.',
      },
    },
  },
  B17: {
    title: 'Playing well hardly pays',
    says: {
      skill: {
        message: 'the best play is {apart} spreads ahead of answering at random, and should be 2',
        help: 'Let the choices weigh more than luck does: options that suit one manager and not the other, and fewer that come to the same.',
      },
    },
  },
  B18: {
    title: 'An option that was not tried',
    says: {
      untried: {
        message: '*{option}* could be had in none of the runs that are judged',
        help: 'It waits for something: a look that costs attention, an earlier choice, a level. What is said of this moment leaves it out.',
      },
    },
  },
} as const;
