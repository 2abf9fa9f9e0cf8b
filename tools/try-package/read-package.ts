// What a package is, by what it has at its root.
import { strFromU8, unzipSync } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;
export interface Package {
  readonly files: Files;
  readonly kind: 'scorm12' | 'scorm2004' | 'cmi5';
  /** What it asks of a learner to pass, 0–1, as a cmi5 system tells it at each visit; null where it asks nothing. */
  readonly mastery: number | null;
}

function filesIn(bytes: Uint8Array): Files | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** Or why it is none, in words; `file` is what it is called. */
export function readPackage(file: string, bytes: Uint8Array): Package | string {
  const files = filesIn(bytes);
  if (files === null) return `${file} is no zip, so no learning system would take it.`;
  const [scorm, cmi5] = [files['imsmanifest.xml'], files['cmi5.xml']];
  if (scorm !== undefined)
    return { files, kind: /<schemaversion>1\.2/.test(strFromU8(scorm)) ? 'scorm12' : 'scorm2004', mastery: null };
  if (cmi5 !== undefined) {
    const [, share] = /masteryScore="([\d.]+)"/.exec(strFromU8(cmi5)) ?? [];
    return { files, kind: 'cmi5', mastery: share === undefined ? null : Number(share) };
  }
  const other =
    files['course.json'] !== undefined ? ' It was made for a web server: open its index.html from there.' : '';
  return `${file} is no package for a learning system: it has neither imsmanifest.xml nor cmi5.xml.${other}`;
}
