// All runs as dots, week by week. It plays once by itself, or is told week by week where somebody asks for less movement.
import type { LevelRange, Reading } from '../../ui/debrief/chart-box.ts';
import { useEffect, useState } from 'preact/hooks';
import { CloudChart, type CloudFrame } from './cloud-chart.tsx';
import { SlideFrame } from './slide-frame.tsx';
import type { SlideProps, SlideSize, SlidesText } from './slide-words.ts';
import { levelsOf } from './two-lines.tsx';
import { useLessMotion } from './use-less-motion.ts';

interface CloudSlideProps extends SlideProps<'cloud'> {
  readonly size: SlideSize;
}
/** ms a week; the dots take most of it to arrive. */
const [WEEK, BEFORE] = [1100, 1600];
const HALF = 50;

function stillFrames(frames: readonly CloudFrame[]): CloudFrame[] {
  const places = [0, 1 / 3, 2 / 3, 1].map((share) => Math.round(share * (frames.length - 1)));
  return [...new Set(places)].flatMap((place) => frames[place] ?? []);
}

/** The last week before the leave: what people made themselves. */
const lastPlayed = (frames: readonly CloudFrame[]): CloudFrame | undefined =>
  frames.findLast(({ away }) => !away) ?? frames.at(-1);

/** Where the runs ended, in words: one run alone has no middle and no spread. */
function ended(
  { week, dots }: CloudFrame,
  t: SlidesText,
): Pick<Parameters<typeof SlideFrame>[0], 'headline' | 'caption'> {
  const [first] = dots;
  if (first !== undefined && dots.length === 1)
    return {
      headline: t('slides.cloud.one', { trust: Math.round(first.trust), delivery: Math.round(first.delivery) }),
      caption: t('slides.cloud.one_caption'),
    };
  const trust = dots.map((dot) => Math.round(dot.trust));
  const both = dots.filter((dot) => dot.trust > HALF && dot.delivery > HALF).length;
  return {
    headline: t('slides.cloud.headline', { low: Math.min(...trust), high: Math.max(...trust) }),
    caption: t('slides.cloud.caption', { week, both, of: dots.length }),
  };
}

const readingsOf = ({ week, dots }: CloudFrame): Reading[] =>
  dots.flatMap(({ trust, delivery }) => [trust, delivery]).map((value) => ({ week, value }));

export function CloudSlide({ slide: { frames }, t, size }: CloudSlideProps) {
  const less = useLessMotion();
  const last = lastPlayed(frames);
  if (last === undefined) return <SlideFrame headline={t('slides.step', { step: 'cloud' })} />;
  const levels = levelsOf(frames.map(readingsOf));
  return (
    <SlideFrame {...ended(last, t)} under={t('slides.cloud.under', { of: last.dots.length, week: last.week })}>
      {frames.length === 1 ? (
        <CloudChart frame={last} {...{ levels, t }} />
      ) : less ? (
        <div class="slide-clouds">
          {stillFrames(frames).map((frame) => (
            <CloudChart key={frame.week} {...{ frame, levels, t }} small />
          ))}
        </div>
      ) : (
        <Moving {...{ frames, levels, t, size }} />
      )}
    </SlideFrame>
  );
}

interface MovingProps {
  readonly frames: readonly CloudFrame[];
  readonly levels: LevelRange;
  readonly t: SlidesText;
  readonly size: SlideSize;
}

/** In the control window it stands at its end: what moves there would take the eye from what has to be done. */
function Moving({ frames, levels, t, size }: MovingProps) {
  const end = frames.length - 1;
  const [place, setPlace] = useState(size === 'preview' ? end : 0);
  const [playing, setPlaying] = useState(size !== 'preview');
  // Dots travel from week to week, not into the place that was first measured for them.
  const [moved, setMoved] = useState(false);
  const to = (next: number): void => {
    setMoved(true);
    setPlace(next);
  };
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => (place < end ? to(place + 1) : setPlaying(false)), place === 0 ? BEFORE : WEEK);
    return () => clearTimeout(timer);
  }, [playing, place, end]);
  const go = (next: number): void => {
    setPlaying(false);
    to(Math.min(end, Math.max(0, next)));
  };
  const play = (): void => {
    if (!playing && place === end) to(0);
    setPlaying(!playing);
  };
  const frame = frames[place];
  if (frame === undefined) return null;
  return (
    <div class="slide-moving">
      <CloudChart {...{ frame, levels, t }} moving={moved} />
      {size !== 'preview' && (
        <div class="slide-controls">
          <Step label={t('slides.cloud.back')} path="M15 4L7 12L15 20" onPress={() => go(place - 1)} />
          <Step
            label={playing ? t('slides.cloud.stop') : t('slides.cloud.play')}
            path={playing ? 'M8 5V19M16 5V19' : 'M8 4L19 12L8 20Z'}
            onPress={play}
          />
          <Step label={t('slides.cloud.on')} path="M9 4L17 12L9 20" onPress={() => go(place + 1)} />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

const Step = ({ label, path, onPress }: StepProps) => (
  <button type="button" class="slide-step" aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
