import type { Slide } from '../../../core/session/slide.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { useSteer } from './steer.tsx';

/** The same drawing as on the wall, made small; what it says is heard, though nothing in it can be reached by key. */
export function SlidePreview({ slide }: { readonly slide: Slide }) {
  const { slides, board } = useSteer();
  return <SlideView slide={slide} language={board.language} t={slides} size="preview" />;
}
