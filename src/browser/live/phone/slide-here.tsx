// What the wall says, on a phone: in the open where people work with it, else folded away for whoever cannot see the wall.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Slide } from '../../../core/session/slide.ts';
import type { StepId } from '../../../core/session/step.ts';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { useLateText } from '../../ui/text/use-text.ts';
import { SaidAbove } from '../slides/slide-frame.tsx';
import { SlideView } from '../slides/slide-view.tsx';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';

/** In people's hands: there is no need to look up. */
const IN_HAND: ReadonlySet<Slide['kind']> = new Set(['pair', 'prompts', 'idea']);
export const isInHand = (slide: Slide | null): boolean => slide !== null && IN_HAND.has(slide.kind);

const isHeld = (slide: Slide): boolean => slide.kind === 'nothing' && slide.why === 'held';

interface SlideHereProps extends Pick<DebriefPhoneProps, 'shell' | 'play' | 'room'> {
  /** The page's heading, which has been said. */
  readonly title: string;
}

export function SlideHere({ shell, play, room: { slide, step }, title }: SlideHereProps) {
  const t = useLateText(shell.locale, 'slides', () => undefined);
  // Whoever has opened it once wants it at every step.
  const [open, setOpen] = useState(false);
  const held = useRef<StepId | null>(null);
  const letGo = slide !== null && !isHeld(slide) && held.current === step;
  useEffect(() => {
    if (slide !== null && isHeld(slide)) held.current = step;
  });
  useAnnounced(letGo && t ? t('slides.phone.let_go') : '');
  if (slide === null) return null;
  if (t === undefined) return isInHand(slide) ? <p class="quiet">{shell.t('play.loading')}</p> : null;
  const view = (
    <SaidAbove.Provider value={title}>
      <SlideView slide={slide} language={play.state.view.scenario.language} t={t} size="phone" />
    </SaidAbove.Provider>
  );
  if (isInHand(slide)) return view;
  return (
    <details class="on-wall" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('slides.phone.wall')}</summary>
      {view}
    </details>
  );
}
