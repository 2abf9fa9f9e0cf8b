// What every slide has: the finding first and largest, what shows it, and a sentence to read aloud.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
  return (
    <>
      <header class="slide-head">
        {over !== undefined && <p class="slide-over">{over}</p>}
        <h2>{headline}</h2>
        {under !== undefined && <p class="slide-under">{under}</p>}
      </header>
      {caption === '' ? (
        <div class="slide-body">{children}</div>
      ) : (
        <figure class="slide-figure" aria-labelledby={captionId}>
          <div class="slide-body">{children}</div>
          <figcaption id={captionId} class={spoken ? 'spoken' : 'slide-caption'}>
            {caption}
          </figcaption>
        </figure>
      )}
    </>
  );
}

/** Words of an author, or of somebody in the room: they run their own way. */
export const Authored = ({ text }: { readonly text: string }) => <bdi dir="auto">{text}</bdi>;
