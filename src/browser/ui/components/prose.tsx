import { Fragment } from 'preact';
import { segmentsOf } from '../../../core/scenario/emphasis.ts';

/** `*emphasis*` of scenario texts; whatever else stands there is shown as it is. */
export const Words = ({ text }: { readonly text: string }) => (
  <>
    {segmentsOf(text).map((part, at) =>
      part.strong ? <em key={at}>{part.text}</em> : <Fragment key={at}>{part.text}</Fragment>,
    )}
  </>
);

/** Paragraphs of an author's text. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <div class="prose">
      {text.split(/\n\s*\n|\n/).map((paragraph, at) => (
        <p key={at}>
          <Words text={paragraph} />
        </p>
      ))}
    </div>
  );
}
