export const SHEETS = {
  T30: {
    title: 'A sheet that can’t be taken in',
    says: {
      unreadable: {
        message: 'this can’t be read as {form}',
        help: 'Export a fresh sheet with “text export”, or save this one again from the program it came from. What went wrong: {reason}',
      },
      form: {
        message: 'there’s no telling what kind of sheet "{name}" is',
        help: 'It can be a .csv, .xlsx, .po, .xlf or .xliff file.',
      },
      large: { message: 'this sheet is too big', help: 'It can have {most} at most. What scenarios need is far less.' },
      columns: {
        message: 'no column is called {absent}',
        help: 'The first row has to name the columns as “text export” does, in any order: {needed}.',
      },
      rows: { message: 'this sheet has no rows', help: 'Export a fresh one with “text export”.' },
      scenario: {
        message: 'this sheet is for "{scenario}"',
        help: 'The scenario here is "{here}". Nothing was written.',
      },
      unrelated: {
        message: 'no row of this sheet belongs to "{here}"',
        help: 'Is it the sheet of another scenario, or was the column “key” lost? Nothing was written.',
      },
      language: {
        message: 'this sheet is in "{language}", not in "{wanted}"',
        help: 'Leave --language out, or take the other sheet. Nothing was written.',
      },
      no_language: {
        message: 'this sheet doesn’t say which language it’s in',
        help: 'Say so: --language de. Nothing was written.',
      },
      own: {
        message: 'the scenario itself is in "{language}"',
        help: 'A translation is in another language. Nothing was written.',
      },
      letters: {
        message: 'letters got lost in row {line}: “{written}”',
        help: 'The sheet was opened or saved with the wrong encoding. In Excel open it with “Data › From Text/CSV” as UTF-8 and save it as “CSV UTF-8”, or work with the .xlsx form. Nothing was written.',
      },
    },
  },
  T31: {
    title: 'A row that belongs to no text',
    says: {
      unknown: {
        message: 'no text has the key "{key}"',
        help: 'Its translation is kept at the end of the file, so that nothing is lost. Move it where it belongs, or take it out.',
      },
      twice: {
        message: 'the key "{key}" was in row {line} already',
        help: 'The first row counted, this one didn’t. Put what you want to keep there.',
      },
    },
  },
  T32: {
    title: 'A row made from an older text',
    says: {
      stale: {
        message: 'the source has changed since this sheet was made',
        help: 'The translation was taken and marked as older. The source is now: {source}',
      },
      kept: {
        message: 'the source has changed since this sheet was made, and there’s a newer translation',
        help: 'The newer one was kept. The source is now: {source}',
      },
    },
  },
  T33: {
    title: 'A row that was damaged on the way',
    says: {
      source: {
        message: 'the source in this row isn’t what was exported',
        help: 'Has it been written over, or did rows get mixed up? The translation counts as older until someone has looked at it. The source is: {source}',
      },
      formula: {
        message: 'this cell is a formula',
        help: 'It was left out. Write the text itself into it, as text.',
      },
    },
  },
  T34: {
    title: 'A translation that is the source',
    says: {
      same: {
        message: 'the translation is the same as the source',
        help: 'It was taken. If it isn’t translated yet, leave the cell empty: the source shows then anyway.',
      },
    },
  },
} as const;
