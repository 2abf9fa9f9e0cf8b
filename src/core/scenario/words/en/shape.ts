import { KNOWN } from './pieces.ts';

const RANGE =
  '{bounds, select, least {at least {least}} most {at most {most}} one {only {least}} other {{least} to {most}}}';

export const SHAPE = {
  S01: {
    title: 'A field that doesn’t exist',
    says: {
      field: { message: 'there’s no field called "{name}" here', help: 'Possible here: {known}.' },
      field_or_note: {
        message: 'there’s no field called "{name}" here',
        help: 'For your own remarks use "note". Possible here: {known}.',
      },
    },
  },
  S02: {
    title: 'A missing field',
    says: {
      absent: {
        message: 'the field "{name}" is missing',
        help: 'Add "{name}": … here. The format\'s page says what it means.',
      },
      misspelt: { message: 'the field "{name}" is missing', help: 'Is "{other}" meant to be "{name}"?' },
      speaker: {
        message: 'the field "from" is missing',
        help: 'A moment about all managers needs somebody to speak: add "from".',
      },
      one_of: { message: 'this says none of {names}', help: 'It needs exactly one of them.' },
    },
  },
  S03: {
    title: 'Too small or too large',
    says: {
      text: { message: 'this text has {length} characters', help: `Possible: ${RANGE}.` },
      number: { message: '"{name}" can’t be {written}', help: `Possible: ${RANGE}.` },
      whole: { message: '"{name}" can’t be {written}', help: `Possible: whole numbers, ${RANGE}.` },
      paid: {
        message: 'a step takes no attention of its own',
        help: 'The moment is paid for with its first answer. Take this "attention" out, and put the price there.',
      },
      inside: { message: '{written} can’t stand in "{name}"', help: `Possible: whole numbers, ${RANGE}.` },
    },
  },
  S04: {
    title: 'The wrong kind of value',
    says: {
      text: { message: '{written}, where a text in double quotes should be' },
      number: { message: '{written}, where a number without quotes should be' },
      unit: {
        message: '{written}, where a number without quotes should be',
        help: "Write {digits}, without quotes and without a unit: the unit is in the field's name.",
      },
      date: {
        message: '{written}, where a number of weeks should be',
        help: 'Scenarios have no dates: weeks are counted, and the first one is 1. Write a number, without quotes.',
      },
      truth: { message: '{written}, where true or false should be, without quotes' },
      object: {
        message: "{written}, where something in '{ }' should be",
        help: "Fields with their values stand there, in curly brackets: '{ \"name\": value }'. The format's page has those that go here.",
      },
      condition: {
        message: "{written}, where a condition in '{ }' should be",
        help: "Write what has to hold, as {meant} for a choice that has been made. The format's page lists all conditions.",
      },
      nothing: {
        message: 'null, which stands for nothing',
        help: '{where, select, list {Write what belongs in the list, or take it out.} other {Write a value, or take the field out.}}',
      },
      one_in_list: {
        message: "a list in [ ], where one thing in '{ }' should be",
        help: 'Take the square brackets away.',
      },
      list_for_object: {
        message: "a list in [ ], where one thing in '{ }' should be",
        help: 'Only one fits here, and this is a list{count, plural, =0 { of none} other { of #}}.',
      },
      conditions: {
        message: "a list of conditions, where one condition in '{ }' should be",
        help: `Put the list into "all" if every one of them has to hold: '{ "all": [ … ] }'. If one is enough, into "any".`,
      },
      object_for_list: {
        message: "one thing in '{ }', where a list in [ ] should be",
        help: "Put square brackets around it: ['{ … }'].",
      },
      list: { message: '{written}, where a list in [ ] should be' },
      texts: {
        message: '{written}, where a list in [ ] should be',
        help: 'Put square brackets around it, and commas between several: ["…", "…"].',
      },
      word: { message: '{written}, where one of the allowed words should be, in double quotes' },
      value: { message: '{written}, where {wanted} should be' },
    },
  },
  S05: {
    title: 'An id that can’t be one',
    says: {
      id: {
        message: '{written} can’t be an id',
        help: 'An id has 2 to 40 small letters (a to z), digits and underscores and starts with a letter: board_deck.',
      },
      choice: {
        message: '{written} can’t be used here',
        help: 'Write the moment\'s id, a dot and the option\'s id: "board_deck.redo_slides".',
      },
      level: {
        message: '{written} can’t be used here',
        help: 'Write whose level, a dot and which: "priya.trust", "boss.credit".',
      },
      language: {
        message: '{written} can’t be used here',
        help: 'Write a language code: "en", "de", "pt-BR".',
      },
      picture: {
        message: '{written} can’t be the file of a picture',
        help: 'Write the name of a file in the folder "pictures": letters a to z, digits, hyphens and underscores, then .png, .jpg or .webp.',
      },
    },
  },
  S06: {
    title: 'Not one of the allowed words',
    says: { word: { message: '"{word}" isn’t one of the words allowed here', help: 'Allowed: {allowed}.' } },
  },
  S07: {
    title: 'Too few or too many',
    says: {
      weeks: {
        message: 'the weeks are two numbers, the first and the last',
        help: 'Write "weeks": [2, 4], or [3, 3] for one week only.',
      },
      count: {
        message: '"{name}" has {count, plural, =0 {no entries} one {# entry} other {# entries}}',
        help: `Possible: ${RANGE}.`,
      },
      empty: {
        message: '"{name}" is empty',
        help: '{thing, select, teaches {Name at least one idea, as "P1".} practices {Name at least one practice, or take the field out: then all of them are on offer.} moments {It takes at least one moment.} other {Put something into it, or take the field out.}}',
      },
      lines: {
        message: `"{name}" has {count, plural, =0 {no lines} one {# line} other {# lines}}; ${RANGE} are needed`,
        help: 'Nobody says the same on two Mondays running. Write more, or leave "{name}" out: the game has lines of its own.',
      },
    },
  },
  S08: {
    title: 'Something nobody will see',
    says: {
      closed: {
        message: '"{look}" can never be opened',
        help: 'Its "if" is never true while the moment waits for an answer. Change it, or take it out.',
      },
      dear: {
        message: 'getting to "{look}" takes {price} blocks of attention',
        help: 'A week has {attention}. Make it cheaper, or ask for fewer looks before it.',
      },
      level: {
        message: 'players never see "{level}" of "{who}"',
        help: 'A dashboard can show a manager’s {seen}. What else it should say, write as a "value".',
      },
      fact: {
        message: 'there’s no number called "{fact}" to show',
        help: KNOWN,
      },
    },
  },
  S09: {
    title: 'Several conditions in one',
    says: {
      several: {
        message: "{names} in one pair of '{ }'",
        help: `Give each a pair of its own, in "all" if both have to hold, in "any" if one is enough: '{ "all": [{ … }, { … }] }'.`,
      },
    },
  },
  S10: {
    title: 'Another unit',
    says: {
      weeks: {
        message: '"{name}": time is counted in weeks here',
        help: 'Write "{field}", and how many weeks that is.',
      },
      blocks: {
        message: '"{name}": attention is counted in blocks here',
        help: 'Write "attention", and how many blocks of the week it takes.',
      },
      points: {
        message: '"{name}": what a level changes by is called "add"',
        help: 'Write "add", in points from -40 to 40, or as a word: "small", "-clear".',
      },
    },
  },
  S11: {
    title: 'A field in the wrong place',
    says: {
      inside: { message: '"{name}" doesn’t belong here', help: 'It goes inside {fields}: move it there.' },
      outside: {
        message: '"{name}" doesn’t belong here',
        help: 'It is a field of {list, select, scenario {the scenario itself} moments {the moment} options {the option} managers {the manager} steps {the step} looks {the look} team {the team} effects {the effect} promise {the promise} away {the scene} other {"{list}"}}. A closing bracket may be in the wrong place.',
      },
    },
  },
} as const;
