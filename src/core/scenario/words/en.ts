// What is said of problems, in English: ICU messages, by code and by what exactly a check found. Whoever wants other words, or
// another language, writes another such table. What an author wrote comes in as an argument; a list is joined as the language does.
import type { ProblemCode } from '../codes.table.ts';

const RANGE = '{bounds, select, least {at least {least}} most {at most {most}} other {{least} to {most}}}';
const KNOWN = '{count, plural, =0 {There are none yet.} other {There are: {names}.}}';
const kindOf = <Name extends string>(name: Name) =>
  `{${name}, select, manager {a manager} member {a member of a team} candidate {a candidate} peer {a peer} boss {a boss} everyone {all managers} moment {a moment} step {a step} look {a look} away_scene {a scene of the leave} fact {a fact} passage {a passage} ending {an ending} pool {a pool} sign {a sign} other {an option}}` as const;
const NEVER_COMES = 'the moment "{moment}" can never happen';
const NEVER_TOLD = '"{scene}" can never be told';
const NEVER_TRUE = 'this condition is never true';
const CURLY =
  'Replace the curly quotes around names and texts with straight ones ("). Word processors make them curly; inside a text they are fine.';
const COMMENT = 'Write it as a field instead: "note": "…" works almost everywhere and players never see it.';
const CLOSE_TEXT = 'Close it with a straight quote (").';
const DAYS =
  'Moments that come together are played in the order of the file, follow-ups first, all in one week. Take a day out, or write another.';
const FORMS = "Possible are '{name}', '{name, number}', '{count, plural, one {…} other {…}}' and '{name, select, …}'.";

const FACT_KIND = '{kind, select, person {a person} number {a number} other {a yes or no}}';
const SET_FACT =
  '{kind, select, person {Say who it becomes: "is": "priya".} number {Write "add" or "is" with a number.} other {Leave "is" out for yes, or write true or false.}}';
const ASK_FACT =
  '{kind, select, person {Ask who it is: "is": "priya".} number {Ask with "above", "below", or "is" with a number.} other {Leave everything else out, or write "is": true or false.}}';

const PROBLEMS = {
  P01: {
    title: 'A comma before a closing bracket',
    says: { comma: { message: 'a comma before a closing bracket', help: 'Delete the comma: nothing comes after it.' } },
  },
  P02: {
    title: 'The same field twice',
    says: {
      twice: {
        message: 'the field "{name}" is here twice',
        help: 'It’s already in line {line}. Keep one of them.',
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
        help: 'Something is missing at the end. Compare it with an earlier copy.',
      },
      bracket: {
        message: 'the file stops before this "{open}" is closed',
        help: 'Its closing "{close}" is missing.',
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
      comment: { message: 'a scenario file can’t have comments', help: COMMENT },
      open: { message: 'a comment that’s never closed', help: COMMENT },
    },
  },
  P07: {
    title: 'A control character or a line end inside a text',
    says: {
      line_end: {
        message: 'a text can’t run over the end of a line',
        help: 'Keep the text on one line and write \\n where a new line begins.',
      },
      tab: { message: 'a tab inside a text', help: 'Write \\t, or use spaces.' },
      in_text: {
        message: 'an invisible control character inside a text',
        help: 'Delete it. It usually sneaks in when you copy from another program.',
      },
      outside: { message: 'an invisible control character', help: 'Delete it.' },
    },
  },
  P08: {
    title: 'An empty file',
    says: { empty: { message: 'this file is empty', help: 'Start with a copy of a scenario that works.' } },
  },
  P09: {
    title: 'Something that can’t be read',
    says: {
      closed_before: {
        message: 'the scenario already ended before this',
        help: 'Look for one closing bracket too many further up.',
      },
      value: {
        message: 'a value is missing before this',
        help: 'Write a value, or take out the field or the comma.',
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
        help: 'For a backslash, write two. Possible are \\n (new line), \\t, \\", \\\\ and \\u with four digits.',
      },
      number: { message: '"{written}" is not a number', help: 'Write numbers like 3 or 0.5.' },
      single_quote: {
        message: '"{written}" can’t go here',
        help: 'Names and texts go in straight double quotes (").',
      },
      capitals: { message: '"{written}" can’t go here', help: 'Write it in small letters: {small}.' },
      space: {
        message: '"{written}" can’t go here',
        help: 'It’s an invisible space of another kind. Delete it.',
      },
      word: {
        message: '"{written}" can’t go here',
        help: 'Names and texts go in straight double quotes ("); numbers, true and false go without.',
      },
      our_fault: {
        message: 'this file couldn’t be read, and that’s the game’s fault',
        help: 'Please report it, with the file and these words: {reason}',
      },
    },
  },
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
      object: { message: "{written}, where an object in '{ }' should be" },
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
  R01: {
    title: 'A name that leads nowhere',
    says: {
      unknown: {
        message:
          '{wanted, select, manager {there’s no manager} member {no team has a member} candidate {there’s no candidate} moment {there’s no moment} step {there’s no step} option {there’s no option} fact {there’s no fact} pool {there’s no pool} other {there’s nobody}} called "{name}"',
        help: KNOWN,
      },
      other_kind: { message: `"{name}" is ${kindOf('is')}, not ${kindOf('wanted')}`, help: KNOWN },
      after_end: { message: 'week {week} is after the end', help: 'The last week is {last}.' },
      week_over: {
        message: 'week {week} is over when the bet is made',
        help: 'The bet is made in week {made}: ask about that week or a later one.',
      },
      practice: {
        message: 'this scenario doesn’t offer the practice "{practice}"',
        help: 'It offers: {offered}.',
      },
    },
  },
  R02: {
    title: 'The same id twice',
    says: {
      id: {
        message: `there’s already ${kindOf('kind')} called "{name}"`,
        help: 'Each id can only be used once. Give this one another.',
      },
      practice: { message: 'the practice "{practice}" is already in the list', help: 'Take one of them out.' },
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
      code: { message: 'there’s no problem code "{written}"', help: 'Each problem starts with its code.' },
      error: { message: '{written} is an error and can’t be allowed', help: 'Fix it instead.' },
      idle: {
        message: '{written} doesn’t happen at "{at}"',
        help: 'Take this allowance out, so it can’t hide something later.',
      },
    },
  },
  F01: {
    title: 'A moment that may have no options left',
    says: {
      hidden: {
        message: 'all options of "{moment}" may be hidden at once',
        help: 'Leave at least one option without "if", so there’s always something to choose.',
      },
    },
  },
  F02: {
    title: 'A moment that can never happen',
    says: {
      untimely: {
        message: NEVER_COMES,
        help: 'Its "if" is never true in the weeks when it can come up. Change one or the other.',
      },
      after_itself: { message: NEVER_COMES, help: 'Its "if" is only true once it has happened.' },
      crowded: {
        message: NEVER_COMES,
        help: 'A turn has room for {most} moments. In the turn of week {week} that many come before it, and no turn after it has room either.',
      },
      waits: {
        message: NEVER_COMES,
        help: 'Its "if" waits for {names}, and that can’t have happened by then. Let that come earlier, or this later.',
      },
      each_other: {
        message: NEVER_COMES,
        help: 'Its "if" waits for {names}, and that waits for this in turn. Let one of them come by itself.',
      },
      after_end: { message: NEVER_COMES, help: 'The scenario ends with week {last}.' },
      after_last: {
        message: NEVER_COMES,
        help: 'What leads to it is decided in the last turn, so it would come after the end. Let that come earlier.',
      },
      led_from_nowhere: { message: NEVER_COMES, help: 'The moments that lead to it can never happen themselves.' },
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
    title: 'A moment that depends on the boss',
    says: {
      asked: {
        message: 'every option of "{moment}" needs the boss’s yes',
        help: 'A worried boss says yes to nothing. Take "needs_boss" off one option, or add one the player can decide alone.',
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
        message: NEVER_TOLD,
        help: 'Of a group only one scene is told, and "{first}", further up in the file, fits whenever this one does. Put this one before it, or give that one an "if" that leaves room.',
      },
      earlier: {
        message: NEVER_TOLD,
        help: 'Of a group only one scene is told, and by then "{first}" has been, in week {week}. Give that one an "if", or later weeks.',
      },
      person: {
        message: NEVER_TOLD,
        help: 'A week tells one scene of each person, and "{first}", further up in the file, is told in that week. Give one of them other weeks.',
      },
      back: {
        message: NEVER_TOLD,
        help: 'The day of the return tells one scene, and "{first}", further up in the file, fits whenever this one does. Put this one before it, or give one of them "weeks".',
      },
      gone: {
        message: NEVER_TOLD,
        help: 'It is about "{about}" and asks that they are gone, and whoever has left is not told of. Write it about somebody else, or leave "about" out.',
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
      at_once: {
        message: '"{practice}" is there from the first Monday on',
        help: 'Give it a later week, or take it out of "opens".',
      },
      too_late: {
        message: '"{practice}" never opens this way: there is no Monday left after that',
        help: 'It opens on a Monday after its condition holds. Ask for something that comes before the last turn, or give it a week with "from".',
      },
      promise: {
        message: '"{practice}" opens in week {week}, and this promise falls due in week {due}',
        help: 'Let it open earlier, or give the promise more weeks.',
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
  F10: {
    title: 'A fact that can’t be that',
    says: {
      bounds: { message: 'no number is between {least} and {most}', help: 'Swap them: "least" comes first.' },
      outside: {
        message: '{number} is outside what "{fact}" may be',
        help: 'It goes from {least} to {most}.',
      },
      both: {
        message: 'either "is" or "add"',
        help: '"is" sets a fact, "add" changes a number. Take one of them out.',
      },
      set: { message: `"{fact}" is ${FACT_KIND}`, help: SET_FACT },
      asked: { message: `"{fact}" is ${FACT_KIND}`, help: ASK_FACT },
    },
  },
  F11: {
    title: 'Something that is never used',
    says: {
      unset: { message: 'no choice sets "{fact}"', help: 'Put it into the "remember" of an option, or take it out.' },
      unread: {
        message: 'nothing reads "{fact}"',
        help: 'Ask for it in an "if", or put it into a text. A number can be shown: "shown".',
      },
      passage: {
        message: 'no text says "{passage}"',
        help: 'Put {written} into a text, or take the passage out.',
      },
    },
  },
  F12: {
    title: 'A step nobody gets to',
    says: {
      unreached: {
        message: 'no answer leads to the step "{step}"',
        help: 'Give an option of "{moment}" "next": "{step}", or take the step out.',
      },
      circle: {
        message: '"next": "{step}" leads back to where the talk has been',
        help: 'A moment is a talk that ends. Lead on to another step, or leave "next" out.',
      },
    },
  },
  F13: {
    title: 'An answer that can never be given',
    says: {
      never: {
        message: 'whoever gets to the step "{step}" is never offered this',
        help: 'Its "if" is never true after the answers that lead there. Change one or the other.',
      },
    },
  },
  F17: {
    title: 'Something that can’t come this way',
    says: {
      promise: {
        message: '"{moment}" comes again, and makes a promise',
        help: 'A promise is made once. Take it out, or "again_after_weeks".',
      },
      itself: {
        message: '"{moment}" comes again, and leads to itself',
        help: 'It comes back by itself: take out this "then".',
      },
      once: {
        message:
          'this comes back {weeks, plural, one {# week} other {# weeks}} later, and by then its weeks {first} to {last} are over',
        help: 'Give it more weeks, or take this out.',
      },
      undrawn: {
        message: '"{moment}" is in a pool and has no weeks to be drawn in',
        help: `Give it "when": '{ "weeks": [2, 6] }', or take it out of the pool: then a "then" leads to it.`,
      },
      drawn: {
        message: '"{pool}" says when this comes',
        help: 'What is in a pool comes when it’s drawn. Take out "as_soon", or "pool".',
      },
      empty: {
        message: 'there’s nothing in the pool "{pool}"',
        help: 'Name it in "pool" of some moments or signs, or take it out.',
      },
      sign: { message: 'the sign "{sign}" can never come', help: 'The scenario ends with week {last}.' },
    },
  },
  F18: {
    title: 'A “then” that leads nowhere',
    says: {
      been: {
        message: '"{moment}" has been by then',
        help: 'A moment comes once. Lead to another one, or give it "again_after_weeks".',
      },
      own_weeks: {
        message: '"{moment}" has weeks of its own, {first} to {last}: where it has come by then, this leads nowhere',
        help: 'Take out its "when" if it’s only to follow from this, or take out this "then".',
      },
    },
  },
  F14: {
    title: 'Somebody in two places',
    says: {
      members: {
        message: '{members} people have names, and the team has {people}',
        help: 'Give the team more people, or fewer of them a name.',
      },
      acting_held: {
        message: '"{manager}" has the post, and somebody does it for now',
        help: 'Set "seat": "vacant", or leave "acting" out.',
      },
      stranger: {
        message: '"{acting}" is a member of another team than that of "{manager}"',
        help: 'At first, only somebody of the team itself does it for now.',
      },
      two: {
        message: '"{one}" and "{other}" are both "{who}"',
        help: 'A member is one candidate. Give the other no "member".',
      },
      stray: {
        message: '"{field}" says nothing with "{does}"',
        help: 'Leave it out. "acting" goes with "vacate"; "with", "among", "by" and "who" go with "fill", "who" with "by": "one"; "to" and "weeks" with "lend".',
      },
      home: {
        message: '"{who}" is in the team of "{manager}" already',
        help: 'Lend them to another manager, or leave "to" out.',
      },
      nobody: {
        message: 'it isn’t said who gets the post "{post}"',
        help: 'Name a candidate with "with", or several with "among".',
      },
      both: {
        message: 'it is said twice who gets the post "{post}"',
        help: 'Either the player picks, "with", or somebody else does, "among".',
      },
      filled: {
        message: 'somebody has the post "{post}", and nothing empties it',
        help: 'Set "seat": "vacant" there, empty it with an effect, or ask with "vacant" in the "if" of this moment whether it is empty.',
      },
      post_twice: { message: 'the post "{post}" is filled twice here', help: 'Keep one of the two.' },
      person_twice: {
        message: 'two things happen to "{who}" here that exclude each other',
        help: 'Keep one of the two, or let another option bring it.',
      },
      speaker: {
        message: 'nobody has the post "{post}" then, and nobody else speaks',
        help: 'Say who does, with "from".',
      },
      empty: {
        message: 'nobody has the post "{post}" by then, so there is nobody whom this is about',
        help: 'Where it is about the empty post, ask for that with "vacant" in its "if", and let somebody else speak, with "from". Or let it come once the post is filled.',
      },
    },
  },
  F15: {
    title: 'An appointment that never comes',
    says: {
      unwanted: {
        message: 'nothing appoints "{who}"',
        help: 'Name them in an effect that fills a post, "with" or "among", or leave them out: those who only speak are peers.',
      },
      never: {
        message: '"{who}" never has the post "{post}"',
        help: 'No effect appoints them to it. Mend the name, or the effect.',
      },
    },
  },
  F16: {
    title: 'A promise that can’t be kept',
    says: {
      after_end: {
        message: 'this promise falls due in week {due} at the earliest, and the leave ends with week {last}',
        help: 'Make "due_in_weeks" smaller, or let the moment come earlier.',
      },
      times: {
        message:
          'nobody can do this often enough: "{practice}" fits in {most, plural, one {# time} other {# times}} by the time it’s due, and the promise needs {times}',
        help: 'Ask for fewer times, or give the promise more weeks.',
      },
      nobody: {
        message: '"{practice}" is done with a manager, and "{to}" isn’t one',
        help: 'Make the promise to a manager, or let another practice or a choice keep it.',
      },
      before: {
        message: '"{choice}" comes up before this promise is made, and only what’s chosen after it keeps it',
        help: 'Let a later choice keep it.',
      },
      too_late: {
        message:
          '"{choice}" can’t come up in time: in week {week} at the earliest, and the promise is due in week {due} at the latest',
        help: 'Give the promise more weeks, or let that moment come earlier.',
      },
      never: {
        message: '"{choice}" can never be chosen after this',
        help: 'A moment is answered once, and its "if" has to hold after this choice. Let another choice keep the promise.',
      },
      dropped: {
        message: 'this promise is dropped as soon as it’s made',
        help: 'Its "drop_if" already holds then. Ask for something that comes later.',
      },
      undropped: {
        message: 'this promise is never dropped',
        help: 'Its "drop_if" can’t hold once the promise is made. Ask for something that can come after it.',
      },
      decided: {
        message: 'this promise is kept the moment it’s made',
        help: 'The choice that makes it also keeps it. Let a later choice or a practice keep it.',
      },
    },
  },
  F19: {
    title: 'An outcome that does not fit its task',
    says: {
      no_task: {
        message: 'this option has a "where", and its moment has no "task"',
        help: 'Give the moment a "task", or take "where" out: options to choose from are offered by "if".',
      },
      if: {
        message: 'the outcome of a task has an "if"',
        help: 'What was arranged decides which outcome it is. Write it into "where", or tell the difference in the reply.',
      },
      boss: {
        message: 'the outcome of a task needs the boss’s yes',
        help: 'Nobody sees the outcomes beforehand, so nobody can be asked. Take "needs_boss" out.',
      },
      price: {
        message: 'the outcomes of this task cost {price} and {attention}',
        help: 'A task has one price, shown before it is arranged. Give every outcome the same "attention".',
      },
      none_left: {
        message: 'the last outcome has a "where"',
        help: 'The last one is for whatever fits none before it. Take its "where" out, or add one more after it.',
      },
      field: {
        message: '"{field}" says nothing about a task of kind "{kind}"',
        help: 'It can be asked for {known}.',
      },
      name: {
        message: 'this task has no "{name}"',
        help: 'It has {known}.',
      },
      unreached: {
        message: 'nothing that can be arranged comes to "{choice}"',
        help: 'The first outcome that fits is taken. Let its "where" ask for less, or put it before one that takes everything.',
      },
    },
  },
  F20: {
    title: 'A task that cannot be done',
    says: {
      twice: { message: 'this task names "{name}" twice', help: 'Give each an id of its own.' },
      places: {
        message: 'this hands something out among {count}',
        help: 'It takes two at least and {most} at most. Name managers in "among", things in "items", or both.',
      },
      bounds: {
        message: 'each gets at least {least} and at most {most}',
        help: 'Make "least" smaller or "most" larger.',
      },
      too_little: {
        message: '{amount} is too little for {count} who each get at least {least}',
        help: 'Make "amount" larger or "least" smaller.',
      },
      too_much: {
        message: '{amount} is too much for {count} who each get at most {most}',
        help: 'Make "amount" smaller or "most" larger.',
      },
      each_nobody: {
        message: 'what each unit does is done to managers, and no manager gets any',
        help: 'Name managers in "among", or take "each" out and give the outcomes effects.',
      },
      each_much: {
        message: 'whoever gets the most changes by {points} points',
        help: 'An effect has {most} points at most. Make "add" smaller, or "most".',
      },
      ways: {
        message: 'this task can be arranged in more ways than can be checked',
        help: '{most} are the most. Make "amount" smaller, in larger units, or have fewer share it.',
      },
      ways_in_all: {
        message: 'the tasks of this scenario can be arranged in more ways than can be checked',
        help: '{most} are the most in all. Make this one smaller; those after it have not been checked.',
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
  T01: {
    title: 'A placeholder nobody fills',
    says: {
      unfilled: {
        message: 'nothing fills "{written}"',
        help: '{count, plural, =0 {This text is shown as it is written.} other {Possible here: {known}.}}',
      },
    },
  },
  T02: {
    title: 'Markup in a text',
    says: {
      markup: {
        message: '"{written}" is markup',
        help: 'Texts are plain: players would see these signs. For emphasis, put *one asterisk* on each side.',
      },
    },
  },
  T03: {
    title: 'Braces that can’t be read',
    says: {
      form: { message: 'there’s no form called "{form}"', help: FORMS },
      no_other: {
        message: 'this "{form}" has no "other"',
        help: "Add other '{…}': it is shown whenever no case fits.",
      },
      plural_case: {
        message: 'there’s no plural case "{written}"',
        help: 'Cases are zero, one, two, few, many, other and =0, =1, …',
      },
      single: {
        message: 'a single "{brace}"',
        help: "Braces come in pairs around a name: '{priya}'. For a brace itself write {plain}.",
      },
      quoted: {
        message: '{written} isn’t how to write a brace',
        help: 'An apostrophe is only ever an apostrophe here. For a brace itself write {open} or {close}.',
      },
      doubled: {
        message: 'two apostrophes in a row show as two',
        help: 'Write one. An apostrophe needs nothing in front of it.',
      },
      filled_in: {
        message: 'apostrophes don’t stop {written} from being filled in',
        help: 'If it is to be filled in, typographic quotes (‘ ’) say so. If the sign itself is meant, write {open} and {close} for braces.',
      },
      unreadable: { message: 'these braces can’t be read from here on', help: FORMS },
    },
  },
  T04: {
    title: 'A text that is too long',
    says: {
      room: {
        message: 'this text has {words} words',
        help: 'A room reads this off the wall together: {most} words at most.',
      },
      alone: { message: 'this text has {words} words', help: 'People lose patience after {most} words.' },
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
        help: 'Write what a camera would see, not how good it is: "Sit with her while she rewrites".',
      },
    },
  },
  T06: {
    title: 'Lengths that give the answer away',
    says: {
      lengths: {
        message: 'options from {shortest} to {longest} characters give the answer away',
        help: 'The longest option looks like the wise one. Bring them closer: about twice the shortest at most.',
      },
    },
  },
  T07: {
    title: 'An exclamation mark',
    says: {
      mark: {
        message: 'an exclamation mark',
        help: 'The situation carries enough weight. A full stop will do.',
      },
    },
  },
  T08: {
    title: 'An empty text',
    says: {
      empty: {
        message: 'this text is empty',
        help: 'Write the text, or take the field out if it isn’t needed.',
      },
    },
  },
  T09: {
    title: 'A short name that misleads',
    says: {
      alike: {
        message: '{one} and {other} both go by "{short}"',
        help: 'Say what people call them: "short": "{instead}".',
      },
      title: {
        message: '{one} would go by "{short}"',
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
        help: 'It may not fit where the source does. Make it shorter.',
      },
    },
  },
  T15: {
    title: 'A key that belongs to no text',
    says: {
      key: { message: 'no text has the key "{key}"', help: 'Take it out, or look up its key with “scenario text”.' },
    },
  },
  T16: {
    title: 'An asterisk that stresses nothing',
    says: {
      loose: {
        message: 'this asterisk stresses nothing, and shows',
        help: 'Put asterisks right up against whole words: *like this*. If you mean an asterisk, write {plain}; for “times” there’s ×.',
      },
      as_written: {
        message: 'this text is shown as written, asterisks and all',
        help: 'Names and headings can’t stress anything. Take the asterisks out.',
      },
    },
  },
  T17: {
    title: 'A line that is said twice',
    says: {
      own: {
        message: 'this manager says this already, in line {line} of "{band}"',
        help: 'Write another line here, or take this one out.',
      },
      other: {
        message: '"{other}" says this already, in line {line} of "{band}"',
        help: 'Give everybody lines of their own.',
      },
    },
  },
  T18: {
    title: 'A line that is never said',
    says: {
      line: {
        message: 'line {number} of "{passage}" is never said',
        help: 'The first line whose "if" holds is said, and whenever this one could be, one before it is. Put it further up, or give the ones before it an "if" that leaves room.',
      },
      ending: {
        message: 'this ending never comes',
        help: 'The first ending whose "if" holds is told, and whenever this one could be, one before it is. Put it further up, or give the ones before it an "if" that leaves room.',
      },
    },
  },
  T19: {
    title: 'A passage that can be left without words',
    says: {
      line: {
        message: 'in some runs nothing is left to say for "{passage}"',
        help: 'Add a last line without an "if": it is said whenever no other one is.',
      },
      ending: {
        message: 'in some runs no ending is left',
        help: 'Add a last ending without an "if": it comes whenever no other one does.',
      },
    },
  },
  T20: {
    title: 'A passage or a fact where it can’t be said',
    says: {
      nested: {
        message: 'a passage in a passage: "{name}"',
        help: 'Put both into the text itself, or write the words out.',
      },
      elsewhere: {
        message: 'the passage "{name}" belongs to another moment or scene',
        help: 'Move it to the "passages" at the top of the scenario, where every text can say it.',
      },
      truth: {
        message: '"{name}" is yes or no, and has no words',
        help: 'Write a passage: a line with the fact as its "if", and one without.',
      },
      chosen_by: {
        message: '"{name}" is a person, and words can’t be chosen by it',
        help: '{written} says who it is. For different words write a passage that asks for the person in its "if".',
      },
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
        message: 'this file isn’t saved as UTF-8',
        help: 'Save it as UTF-8: in most editors "Save as", then the encoding.',
      },
    },
  },
  V03: {
    title: 'Too big a file',
    says: {
      bytes: {
        message: 'this file is too big: {megabytes} MB',
        help: 'The limit is {most} MB. Is this the right file? Pictures and sound don’t belong in it.',
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
        help: 'No scenario needs that. Something may have been pasted into itself.',
      },
    },
  },
  V05: {
    title: 'A forbidden name',
    says: {
      name: {
        message: '"{name}" is not allowed as a name',
        help: 'Programs need this word for themselves. Call it something else.',
      },
    },
  },
  V06: {
    title: 'Not a scenario',
    says: {
      other: {
        message: 'this isn’t a scenario',
        help: 'A scenario has "format", "managers" and "moments". Is this the right file?',
      },
    },
  },
  V07: {
    title: 'A file that can’t be opened',
    says: {
      absent: {
        message: 'this file can’t be opened',
        help: 'There’s no such file. Check capital and small letters.',
      },
      folder: { message: 'this file can’t be opened', help: 'This is a folder. Name the file in it.' },
      forbidden: {
        message: 'this file can’t be opened',
        help: 'You don’t have permission to read it.',
      },
      other: { message: 'this file can’t be opened', help: 'The system says {reason}.' },
    },
  },
  V08: {
    title: 'A translation that belongs elsewhere',
    says: {
      scenario: {
        message: 'this translates the scenario "{scenario}"',
        help: 'Write "{here}": that is the id of the scenario it lies beside.',
      },
      own: { message: 'the scenario itself is in "{language}"', help: 'Its own texts are in scenario.json.' },
      named: { message: 'the file\'s name says "{expected}"', help: 'Call it text.{language}.json.' },
    },
  },
  V09: {
    title: 'An id that doesn’t fit',
    says: {
      folder: {
        message: 'the folder is called "{folder}", the scenario "{id}"',
        help: 'Players find a scenario by its folder’s name. Give both the same one.',
      },
      twice: {
        message: '{file} has the id "{id}" too',
        help: 'A browser keeps only one of them. If they’re two scenarios, change one id.',
      },
    },
  },
  V10: {
    title: 'A field of a newer format',
    says: {
      newer_field: {
        message: '"{field}" came with format {format}, and this file says it is of format 1',
        help: 'Write "format": {format}. Nothing else changes, and saved runs stay.',
      },
    },
  },
  A01: {
    title: 'A portrait that doesn’t exist',
    says: { portrait: { message: 'there’s no portrait called "{name}"', help: 'There are: {known}.' } },
  },
  A02: {
    title: 'A picture that isn’t there',
    says: {
      absent: {
        message: 'there’s no "{file}" in the folder "pictures"',
        help: 'Put the file into the folder "pictures" beside scenario.json. Until then players read the description instead.',
      },
      case: {
        message: 'the file is called "{other}", not "{file}"',
        help: 'Write it exactly as the file is called: most web servers tell capital letters from small ones.',
      },
    },
  },
  A03: {
    title: 'A picture that can’t be shown',
    says: {
      bytes: {
        message: '"{file}" has {kilobytes} kB',
        help: 'Save it smaller: at most {most} kB. Half the width is often enough.',
      },
      kind: {
        message:
          '"{file}" is really {kind, select, png {a PNG picture} jpg {a JPEG picture} webp {a WebP picture} other {something else}}',
        help: 'Save it as PNG, JPEG or WebP, with the ending that goes with it.',
      },
    },
  },
  A04: {
    title: 'A picture with something left unsaid',
    says: {
      description: {
        message: 'this says what the file is called, not what is in the picture',
        help: 'Say what one sees, for those who can’t see it: "A whiteboard with three columns, the last one empty."',
      },
      credit: {
        message: '"{licence}" asks for a name',
        help: 'Say in "credit" who made it: "credit": "Ana Lima".',
      },
    },
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
    steps: 'step {name}',
    briefs: 'brief {name}',
    looks: 'look {name}',
    documents: 'document {name}',
    rows: 'row {name}',
    lines: 'line {name}',
    entries: 'entry {name}',
    managers: 'manager {name}',
    peers: 'peer {name}',
    members: 'member {name}',
    candidates: 'candidate {name}',
    among: 'choice {name}',
    later: 'sign {name}',
    effects: 'effect {name}',
    away: 'scene {name}',
    pools: 'pool {name}',
    signs: 'sign {name}',
    bets: 'bet {name}',
    expect: 'expectation {name}',
    allow: 'allowance {name}',
    teaches: 'idea {name}',
    practices: 'practice {name}',
    opens: 'opening {name}',
    very_low: 'very_low, line {name}',
    low: 'low, line {name}',
    fair: 'fair, line {name}',
    good: 'good, line {name}',
    high: 'high, line {name}',
    questions: 'question {name}',
    facts: 'fact {name}',
    remember: 'remembered {name}',
    passages: 'passage {name}',
    say: 'line {name}',
    endings: 'ending {name}',
    research: 'research {name}',
    was: 'former id {name}',
    other: '{list} {name}',
  },
  within: ' › ',
  near: 'did you mean "{name}"?',
  near_in_line: 'did you mean "{name}"? (line {line})',
  more: '… and {count} more',
} as const;
