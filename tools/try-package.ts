// By hand: node tools/try-package.ts PACKAGE.zip. A learning system around a SCORM package, on this machine alone: it keeps what it
// is told from visit to visit, and says at each commit what is new.
import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { strFromU8, unzipSync } from 'fflate';
import { openLms } from '../test/support/lms-page.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which package? node tools/try-package.ts PACKAGE.zip');
const files = unzipSync(readFileSync(file));
const manifest = files['imsmanifest.xml'];
if (manifest === undefined) throw new Error(`${file} has no imsmanifest.xml: it is no SCORM package`);
const kind = /<schemaversion>1\.2/.test(strFromU8(manifest)) ? 'scorm12' : 'scorm2004';
const lms = await openLms({ kind, course: (path) => files[path] });
console.log(`${lms.url}  (${kind}; Ctrl+C ends it)`);

let told = 0;
setInterval(() => {
  for (const { verb, given, answer } of lms.journal.slice(told))
    if (verb !== 'GetValue' && verb !== 'GetLastError') console.log(`${verb}(${given.join(', ')}) → ${String(answer)}`);
  told = lms.journal.length;
}, 500);
