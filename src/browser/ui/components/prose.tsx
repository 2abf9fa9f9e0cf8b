import { Fragment } from 'preact';

/** `*emphasis*` of scenario texts; whatever else stands there is shown as it is. */
export function Words({ text }: { readonly text: string }) {
  const parts = text.split(/\*([^*\n]+)\*/);
  return (
    <>{parts.map((part, at) => (at % 2 === 1 ? <em key={at}>{part}</em> : <Fragment key={at}>{part}</Fragment>))}</>
  );
}

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
