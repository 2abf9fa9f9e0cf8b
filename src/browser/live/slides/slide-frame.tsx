// What every slide has: the finding first and largest, what shows it, and a sentence to read aloud.
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { MessageArguments } from '../../../core/scenario/message.ts';
import type { SlideText } from '../../../core/session/slide.ts';
import { inLanguage, said, Said, Sentence } from '../../ui/components/said.tsx';
import type { SlidesText } from './slide-words.ts';

/** In which the author of what is played writes. */
export const AuthorsLanguage = createContext('en');

/** The heading above a slide, where there is one: what the slide says in the same words is seen, and not said again. */
export const SaidAbove = createContext('');
/** Answers stand below the slide, where they are pressed. */
export const AnsweredBelow = createContext(false);

interface SlideFrameProps {
  /** A few words above the headline. */
  readonly over?: ComponentChildren;
  readonly headline: ComponentChildren;
  readonly under?: ComponentChildren;
  /** What is shown, in a sentence: also what a screen reader says of the drawing. */
  readonly caption?: string;
  /** The drawing itself has the same figures in words: the sentence is only spoken. */
  readonly spoken?: boolean;
  readonly children?: ComponentChildren;
}

export function SlideFrame({ over, headline, under, caption = '', spoken = false, children }: SlideFrameProps) {
  const captionId = useId();
  const above = useContext(SaidAbove);
  const again = (part: ComponentChildren) => ({ 'aria-hidden': (above !== '' && part === above) || undefined });
  return (
    <>
      <header class="slide-head">
        {over !== undefined && (
          <p class="slide-over" {...again(over)}>
            {drawn(over)}
          </p>
        )}
        <h2 {...again(headline)}>{drawn(headline)}</h2>
        {under !== undefined && <p class="slide-under">{drawn(under)}</p>}
      </header>
      {caption === '' ? (
        <div class="slide-body">{children}</div>
      ) : (
        <figure class="slide-figure" aria-labelledby={captionId}>
          <div class="slide-body">{children}</div>
          <figcaption id={captionId} class={spoken ? 'spoken' : 'slide-caption'}>
            {drawn(caption)}
          </figcaption>
        </figure>
      )}
    </>
  );
}

/** An author's words, in their language. */
export const Authored = ({ text }: { readonly text: string }) => (
  <Said language={useContext(AuthorsLanguage)}>{text}</Said>
);

/** The same for an element that holds nothing else. */
export const useAuthored = () => inLanguage(useContext(AuthorsLanguage));

/** One of the game's own in the language of whoever looks, `said` where it is an author's. */
export const onSlide = (text: SlideText, t: SlidesText): string =>
  typeof text === 'string' ? said(text) : t(text.says, saidArguments(text.args));

const saidArguments = (args: MessageArguments = {}): MessageArguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? said(value) : value]),
  );

/** A sentence of ours with an author's words in it. */
export const SlideSentence = ({ text }: { readonly text: string }) => (
  <Sentence text={text} language={useContext(AuthorsLanguage)} />
);

const drawn = (part: ComponentChildren) => (typeof part === 'string' ? <SlideSentence text={part} /> : part);
