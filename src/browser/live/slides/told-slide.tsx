// What a manager said of delivery, and what was so: the room's own middle. The distance is the point.
import { xOf, yOf, type Box, type Reading } from '../../ui/debrief/chart-box.ts';
import { said } from '../../ui/components/said.tsx';
import { whole } from '../../ui/text/formats.ts';
import { SlideFrame, useAuthored } from './slide-frame.tsx';
import type { SlideProps, SlidesText } from './slide-words.ts';
import { levelsOf, TwoLines } from './two-lines.tsx';

/** Closer than this, points, nobody would call it apart. */
const CLOSE = 3;

const at = (readings: readonly Reading[], week: number): number =>
  readings.find((reading) => reading.week === week)?.value ?? 0;

export function ToldSlide({ slide, t }: SlideProps<'told'>) {
  const { told, truth, widest, runs, line } = slide;
  const [name, team] = [said(slide.name), said(slide.team)];
  const points = Math.round(widest.points);
  const { week } = widest;
  const args = { name, told: Math.round(at(told, week)), real: Math.round(at(truth, week)) };
  const apart = Math.abs(points) >= CLOSE;
  return (
    <SlideFrame
      headline={apart ? t('slides.told.headline', args) : t('slides.told.close', { name })}
      under={line === '' ? t('slides.told.under', { team, week, points }) : <Quote line={line} t={t} />}
      caption={t('slides.told.caption', { runs, team, week, points })}
    >
      <TwoLines
        first={{ label: t('slides.told.said'), readings: told }}
        second={{ label: t('slides.told.real'), readings: truth }}
        gap
        levels={levelsOf([told, truth])}
        t={t}
      >
        {(box) =>
          apart && <Widest box={box} week={week} values={[at(told, week), at(truth, week)]} points={points} t={t} />
        }
      </TwoLines>
    </SlideFrame>
  );
}

/** What they said then; authors write it with its marks. */
const Quote = ({ line, t }: { readonly line: string; readonly t: SlidesText }) => (
  <q class="slide-quote" {...useAuthored()}>
    {t('slides.quoted', { text: line.replaceAll(/^[“"]|[”"]$/gu, '') })}
  </q>
);

interface WidestProps {
  readonly box: Box;
  readonly week: number;
  readonly values: readonly [number, number];
  readonly points: number;
  readonly t: SlidesText;
}

/** A bracket over the distance, its points beside it. */
function Widest({ box, week, values, points, t }: WidestProps) {
  const x = xOf(box, week);
  const [top, bottom] = [yOf(box, Math.max(...values)), yOf(box, Math.min(...values))];
  const late = week > (box.firstWeek + box.lastWeek) / 2;
  return (
    <g class="chart-widest">
      <path d={`M${x - 5} ${top}H${x + 5}M${x} ${top}V${bottom}M${x - 5} ${bottom}H${x + 5}`} />
      <text x={late ? x - 10 : x + 10} y={(top + bottom) / 2 + 8} text-anchor={late ? 'end' : 'start'}>
        {whole(t.locale, points)}
      </text>
    </g>
  );
}
