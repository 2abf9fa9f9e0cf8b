// How much there is to read in a document, and on the way to it.
import { plainText } from '../scenario/emphasis.ts';
import type { Document, Moment } from '../scenario/schema.ts';
import type { DocumentView } from '../run/document-view.ts';

/** Fields whose texts are no prose. */
const NOT_READ: readonly string[] = ['frame', 'file', 'licence', 'credit', 'scenario', 'kind', 'band', 'level', 'fact'];

/** Every text of it, in the order in which it is read. */
export function textsOfDocument(value: Document | DocumentView): string[] {
  return textsIn(value, '');
}

function textsIn(value: unknown, name: string): string[] {
  if (typeof value === 'string') return NOT_READ.includes(name) ? [] : [plainText(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, Array.isArray(value) ? name : key));
}

/** What lies on the table with a moment, and all that may be opened. */
export const textsOfDocuments = ({ documents = [], looks = [] }: Pick<Moment, 'documents' | 'looks'>): string[] => [
  ...documents.flatMap(textsOfDocument),
  ...looks.flatMap(({ text, shows }) => [text, ...textsOfDocument(shows)]),
];
