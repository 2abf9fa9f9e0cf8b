// The debrief, a slide at a time: seen here, and in the projector's window if one is open.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { heldBack, isResult } from '../../../core/session/is-result.ts';
import type { Slide } from '../../../core/session/slide.ts';
import type { StepId } from '../../../core/session/step.ts';
import { MIN_GROUP } from '../../../core/session/slide.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { whenNotComposing } from '../../ui/components/keys.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { SlideView } from '../slides/slide-view.tsx';
import type { CollectedRoom } from './collected-room.ts';
import { toScreen } from './screen-line.ts';

interface ShowPartProps {
  readonly t: TextOf<'collect'>;
  readonly slides: TextOf<'slides'>;
  readonly room: CollectedRoom;
  /** Raised by whatever changes the room. */
  readonly changes: number;
  readonly step: StepId | '';
  readonly onStep: (step: StepId) => void;
}

const nameOf = (step: StepId, slide: Slide, t: ShowPartProps['t']): string =>
  t('collect.step', {
    step: step.startsWith('choice.') ? 'choice' : step.replace('.', '_'),
    title: slide.kind === 'choice' ? slide.title : '',
  });

const nextWords = (next: StepId, room: CollectedRoom, t: ShowPartProps['t']): string =>
  t('collect.next', { title: nameOf(next, room.slide(next), t) });

/** Clickers send Page Down and Page Up, some of them arrows. Fields keep theirs, and what is chosen with arrows keeps the arrows. */
function wayOf({ key, target }: KeyboardEvent): 1 | -1 | null {
  const within = (selector: string): boolean => target instanceof Element && target.closest(selector) !== null;
  if (within('input:not([type=radio]), textarea, select, dialog')) return null;
  if (key === 'PageDown' || (key === 'ArrowRight' && !within('[type=radio]'))) return 1;
  return key === 'PageUp' || (key === 'ArrowLeft' && !within('[type=radio]')) ? -1 : null;
}

function useClicker(go: (by: 1 | -1) => void): void {
  const act = useRef(go);
  act.current = go;
  useEffect(() => {
    const onKey = whenNotComposing((event) => {
      const way = wayOf(event);
      if (way === null) return;
      event.preventDefault();
      act.current(way);
    });
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function useScreen(slide: Slide | null, language: string): void {
  const [line] = useState(toScreen);
  useEffect(() => line.say(slide && { slide, language }), [slide]);
  useEffect(() => () => line.close(), []);
}

/** As in a session, what a room came to takes two presses: its name stands there first, so that the room can guess. */
function useHeld(full: Slide | null, now: StepId | undefined) {
  const [shown, setShown] = useState<StepId>();
  const held = full !== null && now !== undefined && isResult(full) && shown !== now;
  const slide = useMemo(() => (held ? heldBack(full, now) : full), [full, now, held]);
  return { held, slide, setShown };
}

export function ShowPart({ t, slides, room, changes, step, onStep }: ShowPartProps) {
  const steps = useMemo(() => room.steps(), [room, changes]);
  const at = Math.max(0, steps.indexOf(step as StepId));
  const now = steps[at];
  const full = useMemo(() => (now === undefined ? null : room.slide(now)), [steps, now]);
  const { held, slide, setShown } = useHeld(full, now);
  const announce = useAnnounce();
  const { language } = room.scenario;
  useScreen(slide, language);
  const go = (by: 1 | -1): void => {
    const stays = by === 1 && held;
    const to = stays ? now : steps[at + by];
    if (to === undefined) return;
    // Who goes back has seen it.
    setShown(stays || by === -1 ? to : undefined);
    if (!stays) onStep(to);
    announce(nameOf(to, room.slide(to), t));
  };
  useClicker(go);
  if (now === undefined || slide === null) return <p>{t('collect.nothing')}</p>;
  const next = steps[at + 1];
  const few = room.texts.length > 0 && room.texts.length < MIN_GROUP;
  return (
    <div class="show stack">
      {few && <p class="small quiet">{t('collect.few')}</p>}
      <p class="quiet">{t('collect.step_of', { step: at + 1, steps: steps.length })}</p>
      <SlideView {...{ slide, language }} t={slides} size="preview" />
      <div class="actions">
        <Button icon="arrow-left" onPress={() => go(-1)} idle={at === 0}>
          {t('collect.back')}
        </Button>
        <Button kind="main" onPress={() => go(1)} idle={next === undefined && !held}>
          {held ? t('collect.show') : next === undefined ? t('collect.last_step') : nextWords(next, room, t)}
        </Button>
      </div>
      <div class="stack">
        <p>
          <a class="button" href="#collect=screen" target="_blank">
            {t('collect.projector')}
          </a>
        </p>
        <p class="small quiet">{t('collect.projector_how')}</p>
      </div>
      <Steps
        {...{ t, room, steps, now }}
        onStep={(to) => {
          setShown(undefined);
          onStep(to);
        }}
      />
    </div>
  );
}

interface StepsProps extends Pick<ShowPartProps, 't' | 'room' | 'onStep'> {
  readonly steps: readonly StepId[];
  readonly now: StepId;
}

function Steps({ t, room, steps, now, onStep }: StepsProps) {
  return (
    <section class="section">
      <h2>{t('collect.steps')}</h2>
      <ol class="show-steps">
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              class="button"
              data-kind="plain"
              aria-current={step === now ? 'step' : undefined}
              onClick={() => onStep(step)}
            >
              {nameOf(step, room.slide(step), t)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
