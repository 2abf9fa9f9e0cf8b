import { delimiter, join } from 'node:path';
import { installed } from './installed.ts';

/** What holds an XML file against its schema (libxml2). */
export const findXmllint = (): string | undefined =>
  installed((process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'xmllint')));
