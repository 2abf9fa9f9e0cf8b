import type { Slide } from '../../../core/session/slide.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { SlideView } from '../slides/slide-view.tsx';

/** The same drawing as on the wall, made small; what it says is heard, though nothing in it can be reached by key. */
export const SlidePreview = ({ slide, t }: { readonly slide: Slide; readonly t: TextOf<'slides'> }) => (
  <SlideView slide={slide} t={t} size="preview" />
);
