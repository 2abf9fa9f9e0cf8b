// Two anonymous runs in the same state that chose differently: asked, talked about, asked again, then what became of both.
import { useContext } from 'preact/hooks';
import type { Reading } from '../../ui/debrief/chart-box.ts';
import { slideTextKey } from '../../../core/session/slide.ts';
import { said } from '../../ui/components/said.tsx';
import { AnsweredBelow, Authored, onSlide, SlideFrame, SlideSentence } from './slide-frame.tsx';
import { PairVotes } from './pair-votes.tsx';
import { letterOf, type SlideProps, type SlidesText } from './slide-words.ts';
import { levelsOf, TwoLines } from './two-lines.tsx';

type Pair = SlideProps<'pair'>['slide'];
type Side = Pair['sides'][number];

/** What stood out last: how far it went. */
const MOST_EVENTS = 1;

const end = (readings: readonly Reading[]): number => Math.round(readings.at(-1)?.value ?? 0);

function headlineOf({ step, votes: { first, second } }: Pair, t: SlidesText): string {
  if (first !== null && second !== null) {
    const gain = second[0] - first[0] > second[1] - first[1] ? 0 : 1;
    if (second[gain] <= first[gain]) return t('slides.pair.same', { one: second[0], other: second[1] });
    return t('slides.pair.shift', { letter: letterOf(gain), before: first[gain], after: second[gain] });
  }
  if (step === 'pair.talk') return t('slides.pair.talk');
  return step === 'pair.again' ? t('slides.pair.again') : t('slides.pair.vote');
}

function captionOf({ step, shown, sides: [one, other], voted, of }: Pair, t: SlidesText): string {
  if (shown)
    return t('slides.pair.caption', {
      trust_one: end(one.trust),
      delivery_one: end(one.delivery),
      trust_other: end(other.trust),
      delivery_other: end(other.delivery),
    });
  // Where nobody has a device of their own, hands are counted in the room.
  return step === 'pair.talk' || of === 0 ? '' : t('slides.pair.voted', { voted, of });
}

export function PairSlide({ slide, t }: SlideProps<'pair'>) {
  const { title, week, sides, votes, shown } = slide;
  const below = useContext(AnsweredBelow);
  const levels = levelsOf(sides.flatMap(({ trust, delivery }) => [trust, delivery]));
  return (
    <SlideFrame
      over={t('slides.pair.where', { week, title: said(title) })}
      headline={headlineOf(slide, t)}
      caption={captionOf(slide, t)}
      spoken={shown}
    >
      <div class="slide-pair" data-shown={shown} hidden={below}>
        {sides.map((side, index) => (
          <section class="slide-side" key={side.option}>
            <h3>
              <span class="slide-letter">{letterOf(index)}</span>
              <Authored text={side.text} />
              {votes.first !== null && <PairVotes votes={votes} side={index === 0 ? 0 : 1} t={t} />}
            </h3>
            {shown && <Future {...{ side, t, levels }} />}
          </section>
        ))}
      </div>
    </SlideFrame>
  );
}

interface FutureProps {
  readonly side: Side;
  readonly levels: ReturnType<typeof levelsOf>;
  readonly t: SlidesText;
}

function Future({ side: { trust, delivery, events }, levels, t }: FutureProps) {
  return (
    <>
      {trust.length > 0 && (
        <TwoLines
          first={{ label: t('slides.trust'), readings: trust }}
          second={{ label: t('slides.delivery'), readings: delivery }}
          levels={levels}
          t={t}
        />
      )}
      {events.length > 0 && (
        <ul class="slide-events">
          {events.slice(-MOST_EVENTS).map(({ week, text }) => (
            <li key={`${week} ${slideTextKey(text)}`}>
              <b>{t('slides.week', { week })}</b> <SlideSentence text={onSlide(text, t)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
