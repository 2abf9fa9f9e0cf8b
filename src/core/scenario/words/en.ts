// What is said of problems, in English: ICU messages, by code and by what exactly a check found. Whoever wants other words, or
// another language, writes another such table. What an author wrote comes in as an argument; a list is joined as the language does.
import type { ProblemCode } from '../codes.table.ts';

const RANGE = '{bounds, select, least {at least {least}} most {at most {most}} other {{least} to {most}}}';
const KNOWN = '{count, plural, =0 {There is none yet.} other {There are: {names}.}}';
const kindOf = <Name extends string>(name: Name) =>
  `{${name}, select, manager {a manager} peer {a peer} boss {a boss} everyone {all managers} moment {a moment} away_scene {a scene of the leave} other {an option}}` as const;
const NEVER_COMES = 'the moment "{moment}" can never come';
const NEVER_TRUE = 'this condition is never true';
const CURLY =
  'Replace the curly quotes around names and texts by straight ones ("). Word processors make them curly; inside a text they are fine.';
const COMMENT = 'Write it as a field instead: "note": "…" is allowed almost everywhere and never shown to players.';
const CLOSE_TEXT = 'Close it with a straight quote (").';
const DAYS =
  'Moments that come together are played in the order of the file, follow-ups first, all in one week. Take a day out, or write another.';
const FORMS = "Possible are '{name}', '{name, number}', '{count, plural, one {…} other {…}}' and '{name, select, …}'.";

const PROBLEMS = {
  P01: {
    title: 'A comma before a closing bracket',
    says: { comma: { message: 'a comma before a closing bracket', help: 'Delete the comma: nothing follows it.' } },
  },
  P02: {
    title: 'The same field twice',
    says: {
      twice: {
        message: 'the field "{name}" is here twice',
        help: 'It already stands in line {line}. Keep one of the two.',
      },
    },
  },
  P03: {
    title: 'Curly quotes',
    says: {
      closing: { message: 'this text ends with a curly quote', help: CURLY },
      stray: { message: 'a curly quote ({sign})', help: CURLY },
    },
  },
  P04: {
    title: 'The file stops in the middle',
    says: {
      value: {
        message: 'the file stops here',
        help: 'Something is missing at the end; compare it with an earlier copy.',
      },
      bracket: {
        message: 'the file stops before this "{open}" is closed',
        help: 'A "{close}" is missing at its end.',
      },
      text: { message: 'the file stops in the middle of this text', help: CLOSE_TEXT },
      quote: { message: 'this text has no closing quote', help: CLOSE_TEXT },
    },
  },
  P05: {
    title: 'A missing comma',
    says: { comma: { message: 'a comma is missing here', help: 'Put a comma between this and what follows.' } },
  },
  P06: {
    title: 'A comment',
    says: {
      comment: { message: 'comments cannot stand in a scenario file', help: COMMENT },
      open: { message: 'a comment that is never closed', help: COMMENT },
    },
  },
  P07: {
    title: 'A control character or a line end inside a text',
    says: {
      line_end: {
        message: 'a text cannot go on over the end of a line',
        help: 'Keep the text on one line and write \\n where a new line begins.',
      },
      tab: { message: 'a tab inside a text', help: 'Write \\t, or use spaces.' },
      in_text: {
        message: 'an invisible control character inside a text',
        help: 'Delete it; it usually comes in by copying from another program.',
      },
      outside: { message: 'an invisible control character', help: 'Delete it.' },
    },
  },
  P08: {
    title: 'An empty file',
    says: { empty: { message: 'this file is empty', help: 'Begin with a copy of a scenario that works.' } },
  },
  P09: {
    title: 'Something that cannot be read',
    says: {
      closed_before: {
        message: 'the scenario is already closed before this',
        help: 'Look for one closing bracket too many above.',
      },
      value: {
        message: 'a value is missing before this',
        help: 'Write a value, or take the field or the comma out.',
      },
      bracket: {
        message: '"{close}" or a comma is missing before this',
        help: 'Close the "{open}" with "{close}".',
      },
      name: {
        message: "a field's name is missing here",
        help: 'A field is "name": value, the name in straight double quotes.',
      },
      colon: { message: 'a colon is missing after "{name}"', help: 'A field is "name": value.' },
      escape: {
        message: '"{written}" means nothing in a text',
        help: 'For a backslash itself write two of them. Known are \\n (new line), \\t, \\", \\\\ and \\u with four digits.',
      },
      number: { message: '"{written}" is not a number', help: 'Write numbers like 3 or 0.5.' },
      single_quote: {
        message: '"{written}" cannot stand here',
        help: 'Names and texts stand in straight double quotes (").',
      },
      capitals: { message: '"{written}" cannot stand here', help: 'Write it in small letters: {small}.' },
      space: {
        message: '"{written}" cannot stand here',
        help: 'It is an invisible space of another kind; delete it.',
      },
      word: {
        message: '"{written}" cannot stand here',
        help: 'Names and texts stand in straight double quotes ("); numbers, true and false stand without.',
      },
      our_fault: {
        message: 'this file could not be read, and the mistake is the game’s',
        help: 'Please report it, with the file and these words: {reason}',
      },
    },
  },
  S01: {
    title: 'A field that does not exist',
    says: {
      field: { message: 'there is no field called "{name}" here', help: 'Known here: {known}.' },
      field_or_note: {
        message: 'there is no field called "{name}" here',
        help: 'For a remark of your own use "note". Known here: {known}.',
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
        help: 'A moment about all managers needs somebody who speaks: add "from".',
      },
      one_of: { message: 'this says none of {names}', help: 'It needs exactly one of them.' },
    },
  },
  S03: {
    title: 'Too small or too large',
    says: {
      text: { message: 'this text has {length} characters', help: `Possible: ${RANGE}.` },
      number: { message: '{written} is not possible for "{name}"', help: `Possible: ${RANGE}.` },
      whole: { message: '{written} is not possible for "{name}"', help: `Possible: whole numbers, ${RANGE}.` },
    },
  },
  S04: {
    title: 'The wrong kind of value',
    says: {
      text: { message: '{written} stands where a text in double quotes belongs' },
      number: { message: '{written} stands where a number without quotes belongs' },
      unit: {
        message: '{written} stands where a number without quotes belongs',
        help: "Write {digits}, without quotes and without a unit: the unit is in the field's name.",
      },
      date: {
        message: '{written} stands where a number of weeks belongs',
        help: 'Scenarios have no dates: weeks are counted, and the first one is 1. Write a number, without quotes.',
      },
      truth: { message: '{written} stands where true or false, without quotes belongs' },
      object: { message: "{written} stands where an object in '{ }' belongs" },
      list: { message: '{written} stands where a list in [ ] belongs' },
      word: { message: '{written} stands where one of the allowed words, in double quotes belongs' },
      value: { message: '{written} stands where {wanted} belongs' },
    },
  },
  S05: {
    title: 'An id that cannot be one',
    says: {
      id: {
        message: '{written} cannot be an id',
        help: 'An id has 2 to 40 small letters (a to z), digits and underscores and begins with a letter: board_deck.',
      },
      choice: {
        message: '{written} cannot be used here',
        help: 'Write the moment\'s id, a dot and the option\'s id: "board_deck.redo_slides".',
      },
      level: {
        message: '{written} cannot be used here',
        help: 'Write whose level, a dot and which: "priya.trust", "boss.credit".',
      },
      language: {
        message: '{written} cannot be used here',
        help: 'Write a language code: "en", "de", "pt-BR".',
      },
    },
  },
  S06: {
    title: 'Not one of the allowed words',
    says: { word: { message: '"{word}" is not one of the words allowed here', help: 'Allowed: {allowed}.' } },
  },
  S07: {
    title: 'Too few or too many',
    says: {
      weeks: {
        message: 'the weeks are two numbers, the first and the last',
        help: 'Write "weeks": [2, 4], or [3, 3] for one week only.',
      },
      count: { message: '{count} {name} are not possible', help: `Possible: ${RANGE}.` },
    },
  },
  R01: {
    title: 'A name that leads nowhere',
    says: {
      unknown: {
        message:
          '{wanted, select, manager {there is no manager} moment {there is no moment} option {there is no option} other {there is nobody}} called "{name}"',
        help: KNOWN,
      },
      other_kind: { message: `"{name}" is ${kindOf('is')}, not ${kindOf('wanted')}`, help: KNOWN },
      after_end: { message: 'week {week} is after the end', help: 'The last week is {last}.' },
      week_over: {
        message: 'week {week} is over when the bet is made',
        help: 'The bet is made in week {made}: ask about that week or a later one.',
      },
      practice: {
        message: 'the practice "{practice}" is not offered in this scenario',
        help: 'Offered are: {offered}.',
      },
    },
  },
  R02: {
    title: 'The same id twice',
    says: {
      id: {
        message: `there is already ${kindOf('kind')} called "{name}"`,
        help: 'Every id may stand only once; give this one another.',
      },
      practice: { message: 'the practice "{practice}" is already in the list', help: 'Take one of the two out.' },
    },
  },
  R03: {
    title: 'An id that already means something',
    says: {
      taken: {
        message: '"{id}" already means something else in texts and conditions',
        help: "Taken are {taken}. Use the person's first name.",
      },
    },
  },
  R04: {
    title: 'An allowance that allows nothing',
    says: {
      code: { message: 'there is no problem code "{written}"', help: 'The codes stand in front of every problem.' },
      error: { message: '{written} is an error and cannot be allowed', help: 'Mend it instead.' },
      idle: {
        message: '{written} does not occur at "{at}"',
        help: 'Take this allowance out, so that it cannot hide something later.',
      },
    },
  },
  F01: {
    title: 'A moment that may have no options left',
    says: {
      hidden: {
        message: 'all options of "{moment}" may be hidden at once',
        help: 'Leave at least one option without "if", so that there is always something to choose.',
      },
    },
  },
  F02: {
    title: 'A moment that can never come',
    says: {
      untimely: {
        message: NEVER_COMES,
        help: 'Its "if" is never true in the weeks in which it may come. Change the one or the other.',
      },
      after_itself: { message: NEVER_COMES, help: 'Its "if" is only true once it has come itself.' },
      crowded: {
        message: NEVER_COMES,
        help: 'At most {most} moments come in a turn, and so many before it in the file come in week {week} or its turn.',
      },
      after_end: { message: NEVER_COMES, help: 'The scenario ends with week {last}.' },
      led_from_nowhere: { message: NEVER_COMES, help: 'The moments that lead to it can never come themselves.' },
      alone: {
        message: NEVER_COMES,
        help: `Give it "when": '{ "weeks": [2, 3] }', or let an option of another moment lead to it with "then".`,
      },
    },
  },
  F03: {
    title: 'Weeks the wrong way round',
    says: {
      reversed: {
        message: 'week {first} comes after week {last}',
        help: 'Write "weeks": [{last}, {first}]: first the earlier, then the later.',
      },
    },
  },
  F04: {
    title: 'Two quiet turns in a row',
    says: {
      quiet: {
        message: 'nothing can happen in weeks {first} to {last}',
        help: 'Let a moment come in one of them, or make the scenario shorter.',
      },
    },
  },
  F05: {
    title: 'A moment nobody can afford',
    says: {
      dear: {
        message: 'nobody can afford any option of "{moment}"',
        help: 'A week has {attention, plural, one {# block} other {# blocks}} of attention. Make an option cheaper, best of all one that costs 0.',
      },
    },
  },
  F06: {
    title: 'A moment that hangs on the boss',
    says: {
      asked: {
        message: 'every option of "{moment}" needs the boss’s yes',
        help: 'A worried boss agrees to nothing. Take "needs_boss" off one option, or add one that the player can decide alone.',
      },
    },
  },
  F07: {
    title: 'A scene of the leave that is never told',
    says: {
      after_end: {
        message: '"{scene}" may come after the leave',
        help: 'The leave has {last, plural, one {# week} other {# weeks}}. Leave "weeks" out for the day of the return.',
      },
      behind: {
        message: '"{scene}" can never be told',
        help: 'Of a group only one scene is told, and "{first}" before it always fits. Give that one an "if", or move it behind this one.',
      },
    },
  },
  F08: {
    title: 'A practice that cannot open',
    says: {
      twice: { message: '"{practice}" opens twice', help: 'Keep one of the two; "if" can hold several conditions.' },
      unoffered: {
        message: '"{practice}" opens, but the scenario does not offer it',
        help: 'Add it to "practices", or take it out here. Offered: {offered}.',
      },
      nothing: {
        message: 'nothing opens "{practice}"',
        help: 'Give it a week with "from", a condition with "if", or both.',
      },
      after_end: {
        message: '"{practice}" opens in week {week}, and the scenario ends with week {last}',
        help: 'Let it open earlier, or leave it out of "practices".',
      },
      none_first: {
        message: 'there is nothing to plan the first week with',
        help: 'Take at least one practice out of "opens".',
      },
    },
  },
  F09: {
    title: 'Days that run backward',
    says: {
      moment: {
        message: 'this is {day}, and "{moment}", which is played before it, is on {other}',
        help: DAYS,
      },
      reply: {
        message: 'this is {day}, and the reply to "{choice}", which is read before it, has got to {other}',
        help: DAYS,
      },
    },
  },
  E01: {
    title: 'Something grave that nobody hears of again',
    says: {
      unheard: {
        message: 'nobody hears of this again: "{of}" changes gravely and leaves no sign',
        help: 'Write in "remembered" what people still say of it weeks later, or give the option a sign in "later" that comes without a condition.',
      },
    },
  },
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
      parts: { message: NEVER_TRUE, help: 'Its parts exclude each other. Use "any" if one of them is enough.' },
    },
  },
  X02: {
    title: 'A level that does not exist',
    says: { level: { message: '"{who}" has no level called "{level}"', help: 'There are: {levels}.' } },
  },
  X03: {
    title: 'A condition that is always true',
    says: {
      always: { message: 'this condition is always true', help: 'Take the "if" out, or say what it depends on.' },
    },
  },
  T01: {
    title: 'A placeholder nobody fills',
    says: {
      unfilled: {
        message: 'nothing fills "{written}"',
        help: '{count, plural, =0 {This text is shown as it is written.} other {Known here: {known}.}}',
      },
    },
  },
  T02: {
    title: 'Markup in a text',
    says: {
      markup: {
        message: '"{written}" is markup',
        help: 'Texts are plain: players would see these signs. For emphasis put *one asterisk* on either side.',
      },
    },
  },
  T03: {
    title: 'Braces that cannot be read',
    says: {
      form: { message: 'there is no form called "{form}"', help: FORMS },
      no_other: {
        message: 'this "{form}" has no "other"',
        help: "Add other '{…}': it is shown whenever no case fits.",
      },
      plural_case: {
        message: 'there is no plural case "{written}"',
        help: 'Cases are zero, one, two, few, many, other and =0, =1, …',
      },
      single: {
        message: 'a single "{brace}"',
        help: "Braces come in pairs around a name: '{priya}'. For a brace itself write {plain}.",
      },
      quoted: {
        message: '{written} is no way to write a brace',
        help: 'An apostrophe is only ever an apostrophe here. For a brace itself write {open} or {close}.',
      },
      doubled: {
        message: 'two apostrophes in a row show as two',
        help: 'Write one. An apostrophe needs nothing in front of it.',
      },
      filled_in: {
        message: 'apostrophes do not keep {written} from being filled in',
        help: 'If it is to be filled in, typographic quotes (‘ ’) say so. If the sign itself is meant, write {open} and {close} for braces.',
      },
      unreadable: { message: 'these braces cannot be read from here on', help: FORMS },
    },
  },
  T04: {
    title: 'A text that is too long',
    says: {
      room: {
        message: 'this text has {words} words',
        help: 'A room reads it together from the wall: at most {most} words.',
      },
      alone: { message: 'this text has {words} words', help: 'At most {most} words are read with patience.' },
      away: {
        message: 'this text has {words} words',
        help: 'A scene of the leave is one of many: at most {most} words.',
      },
    },
  },
  T05: {
    title: 'A virtue word in an option',
    says: {
      word: {
        message: '"{word}" says what the option means',
        help: 'Write the deed one could film, not its virtue: "Sit with her while she rewrites".',
      },
    },
  },
  T06: {
    title: 'Lengths that give the answer away',
    says: {
      lengths: {
        message: 'options from {shortest} to {longest} characters give the answer away',
        help: 'The longest option looks like the wise one. Bring them closer: at most about twice the shortest.',
      },
    },
  },
  T07: {
    title: 'An exclamation mark',
    says: {
      mark: {
        message: 'an exclamation mark',
        help: 'The situation can carry the weight; a full stop will do.',
      },
    },
  },
  T08: {
    title: 'An empty text',
    says: {
      empty: {
        message: 'this text is empty',
        help: 'Write the text, or take the field out if it may be absent.',
      },
    },
  },
  T09: {
    title: 'A short name that misleads',
    says: {
      alike: {
        message: '{one} and {other} are both called "{short}"',
        help: 'Say what people call them: "short": "{instead}".',
      },
      title: {
        message: 'in passing {one} is called "{short}"',
        help: 'Say what people call them: "short": "{instead}".',
      },
    },
  },
  T10: {
    title: 'Texts without a translation',
    says: {
      absent: {
        message: '{count, number} of {all, number} texts without a translation',
        help: 'These show in "{language}": {keys}.',
      },
    },
  },
  T11: {
    title: 'A translation of an older text',
    says: { stale: { message: 'the source has changed since', help: 'The source is now: {source}' } },
  },
  T12: {
    title: 'Placeholders that differ from the source',
    says: {
      lost: { message: '"{name}" got lost', help: 'The source has it: put it where it belongs in this language.' },
      foreign: {
        message: 'the source has no "{name}"',
        help: 'Nothing would fill it in. Take it out, or is another text meant?',
      },
    },
  },
  T13: {
    title: 'A plural form that is missing',
    says: {
      form: {
        message: '"{language}" has a form for {absent}, which is missing',
        help: 'Its forms are {needed}.',
      },
    },
  },
  T14: {
    title: 'A translation much longer than its source',
    says: {
      long: {
        message: '{length, number} characters for the {source, number} of the source',
        help: 'It may not fit where the source does; say it shorter.',
      },
    },
  },
  T15: {
    title: 'A key that belongs to no text',
    says: {
      key: { message: 'no text has the key "{key}"', help: 'Take it out, or look its key up with “scenario text”.' },
    },
  },
  T16: {
    title: 'An asterisk that stresses nothing',
    says: {
      loose: {
        message: 'this asterisk stresses nothing, and shows',
        help: 'Stress hugs whole words on both sides: *like this*. If an asterisk is meant, write {plain}; for times there is ×.',
      },
      as_written: {
        message: 'this text is shown as it is written, with its asterisks',
        help: 'Names and headings of the scenario cannot stress anything. Take the asterisks out.',
      },
    },
  },
  T17: {
    title: 'A line that is said twice',
    says: {
      own: { message: 'this manager says this already', help: 'Write another line here, or take this one out.' },
      other: { message: '"{other}" says this already', help: 'Give everybody lines of their own.' },
    },
  },
  V01: {
    title: 'A newer format',
    says: {
      newer: {
        message: 'format {format} is newer than this version of the game',
        help: 'This version reads format {known}. Open the scenario with a newer version of the game.',
      },
    },
  },
  V02: {
    title: 'Not saved as UTF-8',
    says: {
      encoding: {
        message: 'this file is not saved as UTF-8',
        help: 'Save it as UTF-8: in most editors "Save as", then the encoding.',
      },
    },
  },
  V03: {
    title: 'Too big a file',
    says: {
      bytes: {
        message: 'this file is too big: {megabytes} MB',
        help: 'At most {most} MB are read. Is this the right file? Pictures and sound do not belong into it.',
      },
      values: {
        message: 'this file holds too much: more than {most} values',
        help: 'Is this the right file? The longest scenarios have a tenth of that.',
      },
    },
  },
  V04: {
    title: 'Brackets too deep',
    says: {
      depth: {
        message: 'brackets within brackets, more than {most} deep',
        help: 'No scenario needs that; something has been pasted into itself.',
      },
    },
  },
  V05: {
    title: 'A forbidden name',
    says: {
      name: {
        message: '"{name}" is not allowed as a name',
        help: 'Programs use this word for themselves; call it something else.',
      },
    },
  },
  V06: {
    title: 'Not a scenario',
    says: {
      other: {
        message: 'this is not a scenario',
        help: 'A scenario has "format", "managers" and "moments". Is this the right file?',
      },
    },
  },
  V07: {
    title: 'A file that cannot be opened',
    says: {
      absent: {
        message: 'this file cannot be opened',
        help: 'There is no such file. Mind small and capital letters.',
      },
      folder: { message: 'this file cannot be opened', help: 'This is a folder; name the file in it.' },
      forbidden: {
        message: 'this file cannot be opened',
        help: 'You may not read it: its permissions forbid that.',
      },
      other: { message: 'this file cannot be opened', help: 'The system says {reason}.' },
    },
  },
  V08: {
    title: 'A translation that belongs elsewhere',
    says: {
      scenario: {
        message: 'this translates the scenario "{scenario}"',
        help: 'Write "{here}": that is the id of the scenario it lies beside.',
      },
      own: { message: 'the scenario itself is in "{language}"', help: 'Its own texts stand in scenario.json.' },
      named: { message: 'the file\'s name says "{expected}"', help: 'Call it text.{language}.json.' },
    },
  },
  V09: {
    title: 'An id that does not fit',
    says: {
      folder: {
        message: 'the folder is called "{folder}", the scenario "{id}"',
        help: 'Players find a scenario by the name of its folder: call both the same.',
      },
      twice: {
        message: '{file} has the id "{id}" too',
        help: 'A browser keeps one of them. Where they are two scenarios, give one another id.',
      },
    },
  },
  A01: {
    title: 'A portrait that does not exist',
    says: { portrait: { message: 'there is no portrait called "{name}"', help: 'There are: {known}.' } },
  },
} as const satisfies Readonly<Record<ProblemCode, unknown>>;

export const EN = {
  locale: 'en',
  levels: { error: 'error', warning: 'warning', advice: 'advice' },
  problems: PROBLEMS,
  /** A place in a list of the scenario, by the list's field; what has no id is called by its number. */
  places: {
    moments: 'moment {name}',
    options: 'option {name}',
    managers: 'manager {name}',
    peers: 'peer {name}',
    later: 'sign {name}',
    effects: 'effect {name}',
    away: 'scene {name}',
    bets: 'bet {name}',
    expect: 'expectation {name}',
    allow: 'allowance {name}',
    teaches: 'idea {name}',
    practices: 'practice {name}',
    opens: 'opening {name}',
    very_low: 'line {name}',
    low: 'line {name}',
    fair: 'line {name}',
    good: 'line {name}',
    high: 'line {name}',
    questions: 'question {name}',
    was: 'former id {name}',
    other: '{list} {name}',
  },
  within: ' › ',
  near: 'did you mean "{name}"?',
  near_in_line: 'did you mean "{name}"? (line {line})',
  more: '… and {count} more',
} as const;
