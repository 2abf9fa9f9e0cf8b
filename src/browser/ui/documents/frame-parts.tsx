// What several frames have.
import type { ComponentChild } from 'preact';
import type { DocumentView } from '../../../core/run/document-view.ts';
import type { LanguageOf } from '../components/said.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { usePlanWords } from '../scenes/plan-words.ts';
import { spokenIn } from './spoken-in.ts';

export interface InFrame<Frame extends DocumentView['frame']> {
  readonly document: Extract<DocumentView, { readonly frame: Frame }>;
  readonly languageOf: LanguageOf;
  readonly title: ComponentChild;
}

interface TextProps {
  readonly text: string;
  readonly languageOf: LanguageOf;
  readonly class?: string;
}

/** A line or a word that the author wrote. */
export const Text = ({ text, languageOf, class: name }: TextProps) => (
  <span class={name} {...spokenIn(languageOf, text)}>
    <Words text={text} />
  </span>
);

export const Body = ({ text, languageOf }: TextProps) => (
  <div class="document-body" {...spokenIn(languageOf, text)}>
    <Prose text={text} />
  </div>
);

/** The kind of frame, seen in its bar; the heading says it. */
export function Kind({ kind }: { readonly kind: DocumentView['frame'] }) {
  const words = usePlanWords();
  return (
    <span class="document-kind" aria-hidden="true">
      {words('document.kind', { kind })}
    </span>
  );
}

/** Colours for discs: they tell people apart a little quicker than their names alone. */
const HUES = 4;

function hueOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return sum % HUES;
}

/** Somebody who is only a name here: the first letter of it. */
export const Disc = ({ name }: { readonly name: string }) => (
  <span class="document-disc" data-hue={hueOf(name)} aria-hidden="true">
    {/[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase()}
  </span>
);
