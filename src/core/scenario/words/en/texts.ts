const FORMS = "Possible are '{name}', '{name, number}', '{count, plural, one {…} other {…}}' and '{name, select, …}'.";

const BOX =
  '{box, select, title {a title} option {an option} reply {a reply} sign {a sign} name {a name} role {a role} row {a row of a document} brief {a brief} summary {a summary} note {a content note} reason {a reason} mail {a document} scene {a scene} other {a line}}';
const NEEDED =
  '{box, select, title {names the moment} option {is done} name {people say} role {they do} other {the reader doesn’t know yet}}';

export const TEXTS = {
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
      facilitator: {
        message:
          'the facilitator’s page has {words} words: what to ask, what people say, the contrast, the discussion questions and the research',
        help: 'It is read in two minutes before people come in: {most} words at most.',
      },
      words: {
        message: `{count, number} words are too many for ${BOX}`,
        help: `About {most} fit, and more nobody reads to the end. Keep what ${NEEDED}.`,
      },
      characters: {
        message: `{count, number} characters are too many for ${BOX}`,
        help: `About {most} fit where it is shown. Keep what ${NEEDED}.`,
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
      title: {
        message: '"{word}" in the title says what the answer is',
        help: 'Players read the title before they choose. Call the moment by what happens in it.',
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
      unseen: {
        message: 'nothing of this text can be seen',
        help: 'It holds blanks and signs without a shape only, as some programs paste them. Write the text, or take the field out.',
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
        help: 'The game fills it in, but the source doesn’t have it here. Take it out, or is another text meant?',
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
  T21: {
    title: 'A sign that nobody sees',
    says: {
      control: {
        message: 'an invisible control character ({sign})',
        help: 'Delete it. It usually sneaks in when you copy from another program.',
      },
      direction: {
        message: 'a sign that turns the reading direction ({sign})',
        help: 'Delete it: what comes after it would read backwards. Texts that run from right to left turn by themselves.',
      },
      half: { message: 'half a character ({sign})', help: 'Delete it, or write the whole character again.' },
      hidden: {
        message: 'a sign that nobody sees ({sign})',
        help: 'Delete it. It can hide words that nobody reads.',
      },
      private: {
        message: 'a sign that looks different everywhere ({sign})',
        help: 'It comes from one program’s own font. Write an ordinary character.',
      },
    },
  },
  T22: {
    title: 'Two that can’t be told apart',
    says: {
      options: {
        message: 'this reads like "{other}"',
        help: 'Players choose by the words: let each option say something of its own.',
      },
      names: {
        message: 'this name of "{who}" looks like "{other}"',
        help: 'The two differ in signs that look the same. Give one of them another name, or make both one.',
      },
    },
  },
  T23: {
    title: 'A name that isn’t one',
    says: {
      letterless: {
        message: 'this name has no letter in it',
        help: 'Write what the person is called.',
      },
      mixed: {
        message: '"{word}" mixes {script, select, Cyrillic {Latin and Cyrillic} other {Latin and Greek}} letters',
        help: 'Some letters of two alphabets look the same. Type the name again with one keyboard.',
      },
    },
  },
} as const;
