const NEVER_TRUE = 'this condition is never true';

export const CONDITIONS = {
  X01: {
    title: 'A condition that is never true',
    says: {
      empty: { message: NEVER_TRUE, help: 'An empty "any" is never true: put conditions into it.' },
      level: {
        message: NEVER_TRUE,
        help: 'Nothing is above {above} and below {below} at once: levels run from 0 to 100.',
      },
      week: { message: NEVER_TRUE, help: 'The scenario runs from week 1 to week {last}.' },
      promise: { message: NEVER_TRUE, help: '"{choice}" promises nothing.' },
      fact: { message: NEVER_TRUE, help: 'Nothing that can be chosen ever makes "{fact}" that.' },
      planned: { message: NEVER_TRUE, help: 'Nothing is done at least {least} times and at most {most} times.' },
      own: { message: NEVER_TRUE, help: 'It asks for a choice in its own moment, and that is answered once.' },
      early: {
        message: NEVER_TRUE,
        help: 'When it’s asked, {names} can’t have happened yet. Ask for something earlier, or let this come later.',
      },
      untimely: { message: NEVER_TRUE, help: 'It’s never true in the weeks when it’s asked. Change one or the other.' },
      parts: { message: NEVER_TRUE, help: 'Its parts can’t be true together. Use "any" if one of them is enough.' },
    },
  },
  X02: {
    title: 'A level that doesn’t exist',
    says: { level: { message: '"{who}" has no level called "{level}"', help: 'There are: {levels}.' } },
  },
  X03: {
    title: 'A condition that is always true',
    says: {
      always: { message: 'this condition is always true', help: 'Take out the "if", or say what it depends on.' },
    },
  },
  X04: {
    title: 'A condition that asks for too much',
    says: {
      weeks: {
        message:
          'this asks for {weeks, plural, one {# week} other {# weeks}} in a row, and by then {most, plural, one {# week is} other {# weeks are}} over',
        help: 'Only weeks that are over count. Make "for_weeks" smaller, or the scenario longer.',
      },
      practice: {
        message: 'this scenario doesn’t offer the practice "{practice}", so nobody ever plans it',
        help: 'It offers: {offered}.',
      },
      nobody: {
        message: '"{practice}" isn’t done with anybody in particular',
        help: 'Take "with" out. Done with one manager are: {others}.',
      },
      times: {
        message:
          '"{practice}" can be planned {most, plural, one {# time} other {# times}} by then, and this asks for {times}',
        help: 'Only weeks that are over count, and a week has only so much attention. Ask for fewer times.',
      },
      people: {
        message: 'this asks for {people, plural, one {# person} other {# people}} who left, out of {most}',
        help: 'It only comes true if people who were hired later leave as well. Ask for fewer.',
      },
      unseen: {
        message: 'the player never sees "{level}"',
        help: 'What a player sees of a manager: {levels}. To ask what is really so, use "level".',
      },
    },
  },
  X05: {
    title: 'A part of a condition that changes nothing',
    says: {
      at_most: {
        message:
          '"{practice}" can’t be planned more often than that: {most, plural, one {# time} other {# times}} at most',
        help: 'Take "at_most" out, or make it smaller.',
      },
      last_weeks: {
        message: 'that is all the weeks there are: {weeks} at most are over by then',
        help: 'Take "last_weeks" out, or make it smaller.',
      },
      bands: {
        message: 'this holds whatever the player sees',
        help: 'Take at least one of the words out of "is".',
      },
    },
  },
  X06: {
    title: 'The same condition twice',
    says: {
      twice: { message: 'this condition is in the list already', help: 'Take it out, or ask for something else.' },
    },
  },
  X07: {
    title: 'A condition that could be left out',
    says: {
      never: { message: 'this part is never true', help: 'The others decide. Take it out, or change it.' },
      always: { message: 'this part is always true', help: 'The others decide. Take it out, or change it.' },
    },
  },
} as const;
