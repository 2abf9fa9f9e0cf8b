export const FILE = {
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
      unmarked: {
        message: 'this file is saved as {encoding}, without the mark that says so',
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
      translation: {
        message: 'this is a translation, not a scenario',
        help: 'It belongs in its scenario’s folder, beside scenario.json. “preview” of that folder shows it with &lang={language} at the end of the address.',
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
      no_scenario: {
        message: 'there’s no scenario in this folder',
        help: '{other, select, none {A scenario is a file called scenario.json. “new” writes one to begin with.} other {A scenario is a file called scenario.json, and here is "{other}". Is that the one? Then rename it.}}',
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
      newer_value: {
        message: 'that "{written}" can stand here came with format {format}, and this file says it is of format 1',
        help: 'Write "format": {format}. Nothing else changes, and saved runs stay.',
      },
      newer_field: {
        message: '"{field}" came with format {format}, and this file says it is of format 1',
        help: 'Write "format": {format}. Nothing else changes, and saved runs stay.',
      },
    },
  },
  V11: {
    title: 'Not a text file',
    says: {
      binary: {
        message:
          'this is not a text file{kind, select, picture {, it’s a picture} document {, it’s a document of a word processor or a spreadsheet} archive {, it’s a compressed file} pdf {, it’s a PDF} sound {, it’s a recording} program {, it’s a program} other {}}',
        help: 'A scenario is plain text in a file that ends with .json. {kind, select, archive {Unpack it first.} document {Copy the text into a plain text editor and save it there.} other {Is this the right file?}}',
      },
    },
  },
} as const;
