// While people decide: how many are through. Where all sit at one seat, what they are asked, and the votes once they are shown.
import { listed, whole } from '../../ui/text/formats.ts';
import { CountBar } from './count-bar.tsx';
import { Authored, SlideFrame } from './slide-frame.tsx';
import { letterOf, placesOfMost, stepWord, type SlideProps, type SlidesText } from './slide-words.ts';

/** More people than this are a bar: their dots would be too small to count. */
const MOST_DOTS = 60;

export function TurnSlide({ slide, t }: SlideProps<'turn'>) {
  const { step, turn, turns, done, of, ask } = slide;
  if (ask !== null) return <AskSlide {...{ ask, t }} />;
  return (
    <SlideFrame headline={t('slides.turn.headline', { step: stepWord(step), turn, turns })}>
      <p class="slide-big">{t('slides.turn.through', { done, of })}</p>
      {of > 0 && (of <= MOST_DOTS ? <Through {...{ done, of }} /> : <CountBar count={done} of={of} label="" />)}
    </SlideFrame>
  );
}

const Through = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <div class="slide-through" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <span key={index} data-done={index < done} />
    ))}
  </div>
);

type Ask = NonNullable<SlideProps<'turn'>['slide']['ask']>;

/** The question while it is open; what most want, once the votes are shown. */
function askHeadline(ask: Ask, t: SlidesText): string {
  const votes = ask.options.map((option) => option.votes ?? 0);
  const most = placesOfMost(votes);
  const [first] = most;
  if (first === undefined) return ask.title;
  const count = votes[first] ?? 0;
  if (most.length === 1) return t('slides.turn.most', { letter: letterOf(first), votes: count, of: ask.votes });
  return t('slides.turn.level', { letters: listed(t.locale, most.map(letterOf)), votes: count });
}

function AskSlide({ ask, t }: { readonly ask: Ask; readonly t: SlidesText }) {
  const shown = ask.options.some(({ votes }) => votes !== null);
  return (
    <SlideFrame
      over={shown ? <Authored text={ask.title} /> : undefined}
      headline={shown ? askHeadline(ask, t) : <Authored text={ask.title} />}
      caption={shown ? '' : t('slides.turn.voted', { votes: ask.votes })}
    >
      {!shown && (
        <p class="slide-asked" dir="auto">
          {ask.text}
        </p>
      )}
      <ol class="slide-answers">
        {ask.options.map(({ id, text, votes }, index) => (
          <li key={id}>
            <span class="slide-letter">{letterOf(index)}</span>
            <span class="slide-answer">
              <Authored text={text} />
              {votes !== null && <CountBar count={votes} of={ask.votes} label={whole(t.locale, votes)} />}
            </span>
          </li>
        ))}
      </ol>
    </SlideFrame>
  );
}
