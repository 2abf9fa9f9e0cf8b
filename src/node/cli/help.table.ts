// What each verb of `npm run scenario` is for, as `--help` says it: one row a verb, in the groups in which they are listed.

export const HELP_GROUPS = {
  write: 'Write',
  check: 'Check',
  try_out: 'Try out',
  judge: 'Judge',
  translate: 'Translate',
  share: 'Share',
  model: 'The model and the format',
} as const;

interface VerbHelp {
  readonly group: keyof typeof HELP_GROUPS;
  /** What stands behind the verb. */
  readonly takes: string;
  /** For the list, in one line. */
  readonly says: string;
  /** More than fits there. */
  readonly more?: string;
  /** Each flag with its value, and what it does. */
  readonly flags?: Readonly<Record<string, string>>;
  /** As one would type it, the verb first. */
  readonly example: string;
}

const JSON_FLAG = { '--json': 'as data, for other programs' };

export const HELP = {
  new: {
    group: 'write',
    takes: 'ID',
    says: 'a scenario to begin from, in a folder of its own',
    more: 'ID is a name for programs: small letters, digits and underscores. Nothing that is there is overwritten.',
    flags: {
      '--template small|eight_weeks|in_basket': 'what to begin from; small unless given',
      '--title "…"': 'what players read',
      '--to FOLDER': 'where the new folder goes; scenarios if there is such a folder',
      ...JSON_FLAG,
    },
    example: 'new night_shift --template small --title "The night shift"',
  },
  rename: {
    group: 'write',
    takes: 'PATH OLD NEW',
    says: 'gives something another id, everywhere',
    more: 'OLD is an id, or moment.option for an option, a step or a look. Saved runs, reports and translations follow it.',
    flags: { '--dry': 'only says what it would change', ...JSON_FLAG },
    example: 'rename scenarios/night_shift board_deck.redo redo_slides',
  },
  fmt: {
    group: 'write',
    takes: 'PATH…',
    says: 'tidies the layout of scenario files',
    flags: { '--check': 'only says which need it' },
    example: 'fmt scenarios/night_shift',
  },
  migrate: {
    group: 'write',
    takes: 'PATH…',
    says: 'brings scenario files to the newest format',
    example: 'migrate scenarios/night_shift',
  },
  check: {
    group: 'check',
    takes: 'PATH…',
    says: 'what is wrong, where, and what to do',
    more: 'PATH is a file, a folder, or a folder of folders.',
    flags: {
      '--fix': 'makes the changes that are certain',
      '--watch': 'checks again after each change',
      '--format text|json|github|sarif': 'how it is told',
      ...JSON_FLAG,
    },
    example: 'check scenarios/night_shift',
  },
  explain: {
    group: 'check',
    takes: 'WORD',
    says: 'what a problem, a gate, a move, a practice or a level means',
    example: 'explain R01',
  },
  test: {
    group: 'check',
    takes: 'PATH…',
    says: 'plays what a scenario expects of itself, and says what holds',
    more: 'Write sentences into "expect"; docs/authors/format.md says how.',
    flags: { '--runs N': 'over how many runs, 10 to 1000', ...JSON_FLAG },
    example: 'test scenarios/friday_deck',
  },
  compare: {
    group: 'check',
    takes: 'REF PATH',
    says: 'what changed since an earlier version, and what that does',
    more: 'REF is something git knows, like HEAD or main, or another file.',
    flags: { '--seeds N': 'how many runs of each bot; 10 unless given', ...JSON_FLAG },
    example: 'compare HEAD scenarios/night_shift',
  },
  play: {
    group: 'try_out',
    takes: 'PATH',
    says: 'a run here in the terminal, from wherever you like',
    flags: {
      '--seed N': 'which luck',
      '--week N': 'begins on this Monday; a bot plays up to it',
      '--choose moment.option,…': 'takes these choices where they come',
      '--set who.level:points,…': 'sets levels at that Monday',
      '--run TEXT': 'goes by a run',
      '--bot NAME': 'who plays up to there',
      '--auto': 'plays on to the end and tells the story',
      '--json': 'with --auto: as data',
    },
    example: 'play scenarios/night_shift --week 3 --choose board_deck.redo_slides',
  },
  preview: {
    group: 'try_out',
    takes: 'PATH',
    says: 'the game in your browser, with this scenario, again after each change',
    flags: { '--port N': 'where; the system chooses unless given' },
    example: 'preview scenarios/night_shift',
  },
  'what-if': {
    group: 'try_out',
    takes: 'MOVE …',
    says: 'what a move or practice does to a manager over eight weeks',
    more: 'Against doing nothing, under the same luck; on a capable manager and a new one unless you name one of a scenario.',
    flags: {
      '--manager new|growing|capable': 'on this kind alone',
      '--weeks N': 'how many weeks; 8 unless given',
      '--html FILE': 'writes small charts to read and print',
      ...JSON_FLAG,
    },
    example: 'what-if take_over scenarios/friday_deck priya',
  },
  run: {
    group: 'try_out',
    takes: 'PATH',
    says: 'lets a bot play: what was true, what was told, and why',
    flags: {
      '--bot micromanage|avoid|coach|random|adaptive': 'who plays; adaptive unless given',
      '--seed N': 'which luck; 1 unless given',
      ...JSON_FLAG,
    },
    example: 'run scenarios/friday_deck --bot coach --seed 4',
  },
  replay: {
    group: 'try_out',
    takes: 'RUN',
    says: 'plays a recorded run again, to the last bit',
    more: 'RUN is the text of a run, a link to it, or a file that holds either.',
    flags: {
      '--scenario PATH': 'the scenario it belongs to; looked for in scenarios unless given',
      ...JSON_FLAG,
    },
    example: 'replay my-run.json',
  },
  balance: {
    group: 'judge',
    takes: 'PATH',
    says: 'is it a fair game, does each choice matter, and what would help',
    flags: {
      '--all': 'prints everything that was measured',
      '--html FILE': 'writes a report to read and print',
      '--seeds N': 'how many at most; 200 unless given, fewer where the verdict is clear',
      '--from N': 'the first of them; 1 unless given',
      '--no-tries': 'leaves out trying what would help, which takes longest',
      '--minutes N': 'looks for tricks as well, for so long',
      ...JSON_FLAG,
    },
    example: 'balance scenarios/night_shift --html report.html',
  },
  exploit: {
    group: 'judge',
    takes: 'PATH',
    says: 'looks for a way to win without reading anybody',
    flags: {
      '--minutes N': 'how long at most',
      '--seeds N': 'on how many others it is tried',
      ...JSON_FLAG,
    },
    example: 'exploit scenarios/friday_deck --minutes 3',
  },
  explore: {
    group: 'judge',
    takes: 'PATH',
    says: 'plays what was played least, and says what it met',
    flags: {
      '--runs N': 'how many runs',
      '--seed N': 'the seed of the first',
      '--commands': 'how to see each thing yourself',
      ...JSON_FLAG,
    },
    example: 'explore scenarios/friday_deck --runs 200',
  },
  map: {
    group: 'judge',
    takes: 'PATH',
    says: 'when each moment may come, week by week',
    flags: {
      '--html FILE': 'writes it as a picture',
      '--list': 'says it in words instead',
      '--runs N': 'how many runs are played for it',
      '--seed N': 'the seed of the first',
      ...JSON_FLAG,
    },
    example: 'map scenarios/friday_deck',
  },
  reach: {
    group: 'judge',
    takes: 'PATH',
    says: 'what comes in every run, in some, or in none',
    more: 'With the id of one thing behind it: that alone.',
    flags: {
      '--runs N': 'how many runs are played where it can’t be proved',
      '--seed N': 'the seed of the first',
      '--commands': 'how to see each thing yourself',
      ...JSON_FLAG,
    },
    example: 'reach scenarios/friday_deck',
  },
  stats: {
    group: 'judge',
    takes: 'PATH',
    says: 'how much there is to read, and how long a run takes',
    flags: { '--seeds N': 'how many runs of each bot; 10 unless given', ...JSON_FLAG },
    example: 'stats scenarios/friday_deck',
  },
  text: {
    group: 'translate',
    takes: 'export|import PATH',
    says: 'texts out to a translator and back, as sheets',
    more: 'export writes a sheet, import PATH SHEET takes it back row by row, pseudo writes a translation that is none, to see what doesn’t fit. Without any of them text.LANG.json is written, or brought up to date.',
    flags: {
      '--language LANG': 'into which: de, fr, pt-BR',
      '--as FORM': 'what export writes: csv, xlsx, po or xliff',
      '--out FILE': 'where to; beside the scenario unless given',
      '--over': 'export writes over a sheet that is there',
      '--erase': 'import lets empty cells take translations away',
      '--locale NAME': 'for pseudo: en-XA (longer) or ar-XB (right to left)',
      '--accept': 'without export or import: the translations have been checked and still hold',
      '--json': 'as data',
    },
    example: 'text export scenarios/tutorial --language de --as xlsx',
  },
  briefs: {
    group: 'share',
    takes: 'PATH',
    says: 'what each person at a table knows, on cards to cut out',
    flags: JSON_FLAG,
    example: 'briefs scenarios/_demo-talk',
  },
  notes: {
    group: 'share',
    takes: 'PATH',
    says: 'what a facilitator reads beforehand',
    more: 'The built game has the same page beside each scenario that has something for facilitators.',
    flags: { '--html FILE': 'as a page that prints on two sheets', ...JSON_FLAG },
    example: 'notes scenarios/friday_deck --html my-notes.html',
  },
  pack: {
    group: 'share',
    takes: 'PATH…',
    says: 'a package for a learning system, a web server, or to mail',
    more: 'PATH is a scenario of yours, or the id of one that the game has. Several make one course. docs/authors/lms.md goes through it step by step.',
    flags: {
      '--as scorm12|scorm2004|cmi5|html|file':
        'what for: a standard, a folder for a web server, or one page to open from disk',
      '--edition 3rd|4th': 'of SCORM 2004; 3rd unless given',
      '--lang LANG,…': 'which translations go into it; all unless given',
      '--mastery N': 'points, 0 to 100, that pass; without it nobody passes or fails',
      '--title "…"': 'what the course is called; as its scenario unless given, or as all of them',
      '--brand FILE': 'a brand.json: whose training it is',
      '--schemas FOLDER': 'your copies of SCORM’s schemas, for a system that asks for them',
      '--key FILE.csv': 'writes what the ids and letters in a report stand for, too',
      '--out FILE': 'where to; here unless given',
    },
    example: 'pack friday_deck --as scorm12',
  },
  review: {
    group: 'share',
    takes: 'PATH',
    says: 'a script to print, with room for remarks',
    flags: { '--html FILE': 'where it goes; review.html beside the scenario unless given' },
    example: 'review scenarios/night_shift --html night-shift.html',
  },
  schema: {
    group: 'model',
    takes: '[FILE]',
    says: 'writes the JSON Schema that editors use',
    flags: { '--check': 'only compares' },
    example: 'schema --check',
  },
  'validate-model': {
    group: 'model',
    takes: '',
    says: 'compares the engine with published research',
    flags: {
      '--orgs N': 'how many organisations',
      '--seed N': 'which ones',
      '--control NAME': 'a model that is wrong on purpose',
      '--write': 'renews docs/model',
      ...JSON_FLAG,
    },
    example: 'validate-model',
  },
} as const satisfies Readonly<Record<string, VerbHelp>>;

export type Verb = keyof typeof HELP;
export const helpOf = (verb: Verb): VerbHelp => HELP[verb];
