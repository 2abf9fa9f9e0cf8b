const CURLY =
  'Replace the curly quotes around names and texts with straight ones ("). Word processors make them curly; inside a text they are fine.';
const COMMENT = 'Write it as a field instead: "note": "…" works almost everywhere and players never see it.';
const CLOSE_TEXT = 'Close it with a straight quote (").';

export const PARSE = {
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
      inner_quote: {
        message: 'the text ends at this quote, and goes on behind it',
        help: 'Inside a text write curly quotes, “ and ”, or put a backslash before each straight one: \\".',
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
  P10: {
    title: 'Two versions in one file',
    says: {
      merge: {
        message: 'a mark that says two versions begin, meet or end here ({written})',
        help: 'Two people changed the same lines. Keep those that are right, and delete the others with all three marks: <<<<<<<, ======= and >>>>>>>.',
      },
    },
  },
  P11: {
    title: 'A frame that was copied along',
    says: {
      fence: {
        message: '"{written}" isn’t part of the scenario',
        help: 'It came along when this was copied from a chat or a page. Delete this line, and the same marks at the end.',
      },
    },
  },
  P12: {
    title: 'Another sign than a comma or a colon',
    says: {
      semicolon: { message: 'a semicolon', help: 'Between two fields, or two things in a list, stands a comma.' },
      equals: { message: 'an equals sign', help: 'Between a field’s name and its value stands a colon: "weeks": 8.' },
    },
  },
} as const;
