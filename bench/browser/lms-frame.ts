// A package as a learning system shows it: unpacked beside the site, in a frame of a page that has the system's functions.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { pack } from '../../src/core/pack/pack.ts';
import type { BuiltSite } from './site.ts';

export const LMS_PAGE = 'lms.html';
const COURSE = 'course';

/** Keeps what it is given and answers at once, as a quick system does. */
const SYSTEM = `
const kept = { 'cmi.core.lesson_mode': 'normal', 'cmi.core.student_id': 'anna', 'cmi.interactions._count': '0', 'cmi.objectives._count': '0' };
window.API = {
  LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true', LMSGetLastError: () => '0',
  LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
  LMSGetValue: (name) => kept[name] ?? '',
  LMSSetValue: (name, value) => ((kept[name] = String(value)), 'true'),
};
`;

export async function putInLms({ folder }: BuiltSite, scenario: string): Promise<void> {
  const wanted = { languages: null, edition: '3rd', title: null, mastery: null, brand: null } as const;
  const site = { read: async (path: string) => readFileSync(join(folder, path)) };
  const made = await pack({ ...wanted, as: 'scorm12', scenarios: [scenario] }, site);
  if ('problems' in made) throw new Error(`expected a package, got ${JSON.stringify(made.problems)}`);
  for (const [path, bytes] of Object.entries(unzipSync(made.bytes))) {
    mkdirSync(dirname(join(folder, COURSE, path)), { recursive: true });
    writeFileSync(join(folder, COURSE, path), bytes);
  }
  writeFileSync(join(folder, 'lms.js'), SYSTEM);
  writeFileSync(
    join(folder, LMS_PAGE),
    `<!doctype html><html lang="en"><title>A learning system</title><script src="lms.js"></script><body style="margin:0"><iframe title="Course" style="border:0;width:100vw;height:100vh" src="${COURSE}/index.html"></iframe></body></html>`,
  );
}
