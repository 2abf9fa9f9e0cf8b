// By hand: node tools/try-package.ts PACKAGE.zip. A learning system around a package, on this machine alone: it keeps what it is told
// from visit to visit, and prints what is new as it comes.
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setInterval } from 'node:timers';
import { openCmi5 } from '../test/support/cmi5-page.ts';
import { openLms } from '../test/support/lms-page.ts';
import { readPackage, type Package } from './try-package/read-package.ts';
import { statementLine } from './try-package/statement-line.ts';

const USAGE = `node tools/try-package.ts PACKAGE.zip

Puts a learning system around a package, on this machine alone, and prints what it hears. PACKAGE.zip is one made with
  npm run -s scenario -- pack … --as scorm12, scorm2004 or cmi5
Open the address it prints in a browser. What was kept is there at the next visit, until Ctrl+C ends it.`;
const OFTEN_MS = 500;

/** Prints what has come since the last time, in a line each. */
function watch<Heard>(heard: () => readonly Heard[], lineOf: (one: Heard) => string | null): void {
  let told = 0;
  setInterval(() => {
    const all = heard();
    for (const one of all.slice(told)) {
      const line = lineOf(one);
      if (line !== null) console.log(line);
    }
    told = all.length;
  }, OFTEN_MS);
}

async function tryScorm(kind: Exclude<Package['kind'], 'cmi5'>, { files }: Package): Promise<void> {
  const lms = await openLms({ kind, course: (path) => files[path] });
  console.log(`${lms.url}  (${kind}; Ctrl+C ends it)`);
  watch(
    () => lms.journal,
    ({ verb, given, answer }) =>
      verb === 'GetValue' || verb === 'GetLastError' ? null : `${verb}(${given.join(', ')}) → ${String(answer)}`,
  );
}

/** Each visit has an address of its own, which is good for one. */
async function tryCmi5({ files, mastery }: Package): Promise<void> {
  const system = await openCmi5({ course: (path) => files[path] });
  const launch = (): void => {
    const visit = system.lrs.launch(mastery === null ? {} : { masteryScore: mastery });
    console.log(`${system.address(visit)}\n(cmi5; press Enter for the address of another visit, Ctrl+C ends it)`);
  };
  launch();
  createInterface({ input: process.stdin }).on('line', launch);
  watch(() => system.lrs.statements, statementLine);
}

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(USAGE);
  process.exit(0);
}
const [file] = words;
if (file === undefined) stop(`Which package?\n\n${USAGE}`);
if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) stop(`There’s no file ${file}.`);
const read = readPackage(file, readFileSync(file));
if (typeof read === 'string') stop(read);
await (read.kind === 'cmi5' ? tryCmi5(read) : tryScorm(read.kind, read));
