// A document without its frame, where the frames cannot be had: all it says, line by line.
import type { DocumentView } from '../../../core/run/document-view.ts';
import { Words } from '../components/prose.tsx';

function linesIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return ['frame', 'file', 'scenario', 'kind', 'band'].includes(name) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linesIn(inner, key));
}

export const PlainDocument = ({ document }: { readonly document: DocumentView }) => (
  <div class="prose">
    {linesIn(document).map((line, index) => (
      <p key={index}>
        <Words text={line} />
      </p>
    ))}
  </div>
);
