import type { Slide } from '../../../core/session/slide.ts';
import type { StepId } from '../../../core/session/step.ts';
import type { TextOf } from '../../ui/text/text.ts';

export type SlidesText = TextOf<'slides'>;
export type SlideSize = 'wall' | 'preview' | 'phone';
export interface SlideProps<Kind extends Slide['kind']> {
  readonly slide: Extract<Slide, { readonly kind: Kind }>;
  readonly t: SlidesText;
}

/** By which a hall calls an answer: “those who chose B”. */
export const letterOf = (index: number): string => String.fromCodePoint('A'.charCodeAt(0) + index);

/** Of the largest counts, by place; none where nobody counts. */
export function placesOfMost(counts: readonly number[]): number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, index) => (count === most ? [index] : []));
}

/** As the words of the slides tell steps apart. */
export const stepWord = (step: StepId): string =>
  step === 'second.shown' ? 'second_shown' : (step.split('.')[0] ?? step);
