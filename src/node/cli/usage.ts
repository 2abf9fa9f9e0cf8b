export const USAGE = `Usage: npm run scenario -- VERB …

  check PATH…       says what’s wrong with scenarios (a file, a folder, a folder of folders)
    --fix             makes the fixes that are certain
    --watch           checks again on every save, and says what changed
    --format FORMAT   text, json, github (annotations) or sarif; --json is --format json
  explain CODE      explains a problem code, with an example
    GATE              what balance asks, why, and what to turn; "explain gates" lists all
  fmt PATH…         tidies the layout of scenario files; --check only says which need it
  migrate PATH…     brings scenario files to the newest format
  text export PATH  writes a sheet for a translator (--language LANG --as csv|xlsx|po|xliff; --out FILE)
  text import PATH SHEET  takes it back, row by row; --erase lets empty cells take translations away
  text pseudo PATH  writes a translation that is none, to see what doesn’t fit (--locale en-XA|ar-XB)
  text PATH         writes text.LANG.json, or brings it up to date (--language LANG)
    --accept          the translations have been checked and still hold
  schema            writes the JSON Schema for editors; --check only compares
  new ID            writes a scenario to begin from
  test PATH…        plays what a scenario expects of itself, and says what holds
  rename PATH OLD NEW  gives something another id, everywhere
  review PATH       a script to print, for reviewers
  compare REF PATH  what changed since an earlier version, and what that does
  play PATH         plays a scenario here in the terminal, from anywhere
    --week N --seed N --choose moment.option,… --set who.level:points,…
    --run TEXT        goes by a run    --bot NAME    who plays up to there
    --auto            plays on to the end and tells the story (--json as data)
  preview PATH      serves the built game with this scenario, here alone, and reloads it as you write (--port N)
  what-if MOVE      what a move does to a manager over eight weeks
  reach PATH [ID]   what comes in every run, in some, or in none, and why
    --runs N --seed N   how many to play    --commands   how to see each    --json
  explore PATH      plays what was played least, and says what it met
    --runs N --seed N   how many runs, and the seed of the first    --commands   how to see each    --json
  map PATH          when each moment may come, week by week
    --list            as a list    --html FILE   as a page to print    --json
  run PATH          plays a scenario with a bot
  stats PATH        counts the words, and how long a run takes against what the card says
    --seeds N         how many runs of each bot    --json   as data
  briefs PATH       prints what each of several people at a table knows, on cards; --json as data
  balance PATH      lets all bots play over many seeds, hunts for tricks and judges the scenario
    --seeds N         how many    --from N    the first of them, 1 unless given
    --minutes N       how long the hunt may last; 0 leaves it out
  exploit PATH      hunts for a way to win without reading anybody
    --minutes N       how long at most    --seeds N   how many others to test it on
  replay RUN        replays a recorded run: its text, a link to it, or a file with either
  validate-model    compares the engine with published research
    --json            as data    --orgs N --seed N   how many organisations, and which
    --control NAME    a model that is wrong on purpose; --write renews docs/model

Exit code: 0 clean, 1 the scenario has errors, 2 the command didn’t work.`;
