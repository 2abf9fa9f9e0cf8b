// While people decide: how many are through. Where all sit at one seat, what they are asked, and the votes once they are shown.
import { listed } from '../../ui/text/formats.ts';
import { CountBar } from './count-bar.tsx';
import { CountRow } from './count-row.tsx';
import { Authored, SlideFrame, useAuthored } from './slide-frame.tsx';
import { letterOf, placesOfMost, stepWord, type SlideProps, type SlidesText } from './slide-words.ts';

/** More people than this are a bar: their dots would be too small to count. */
const MOST_DOTS = 36;
const FEW_DOTS = 8;

export function TurnSlide({ slide, t }: SlideProps<'turn'>) {
  const { step, turn, turns, done, of, ask, reading } = slide;
  if (ask !== null) return <AskSlide {...{ ask, t }} />;
  const headline = t('slides.turn.headline', { step: stepWord(step), turn, turns });
  if (reading && of > 0)
    return (
      <SlideFrame headline={headline}>
        <p class="slide-big">{t('slides.turn.reading')}</p>
      </SlideFrame>
    );
  return (
    <SlideFrame headline={headline}>
      <p class="slide-big">{t(step === 'leave' ? 'slides.turn.away' : 'slides.turn.through', { done, of })}</p>
      {of > 0 &&
        (of <= MOST_DOTS ? (
          <Through {...{ done, of }} />
        ) : (
          <div class="slide-of">
            <CountBar count={done} of={of} label="" />
          </div>
        ))}
    </SlideFrame>
  );
}

const Through = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <div class="slide-through" data-few={of <= FEW_DOTS} aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <span key={index} data-done={index < done} />
    ))}
  </div>
);

type Ask = NonNullable<SlideProps<'turn'>['slide']['ask']>;
interface AskProps {
  readonly ask: Ask;
  readonly t: SlidesText;
}

const askWords = ({ kind, bet }: Ask, t: SlidesText): string =>
  t('slides.turn.ask', { kind: bet?.ask ?? kind, week: bet?.week ?? 0 });

function AskSlide({ ask, t }: AskProps) {
  if (ask.options.some(({ votes }) => votes !== null)) return <VotesSlide {...{ ask, t }} />;
  const authored = ask.kind === 'moment';
  const language = useAuthored();
  const voted = t('slides.turn.voted', { votes: ask.votes });
  const inList = ask.options.length > 0;
  return (
    <SlideFrame headline={authored ? <Authored text={ask.title} /> : askWords(ask, t)} caption={inList ? voted : ''}>
      {authored ? (
        <p class="slide-asked" {...language}>
          {ask.text}
        </p>
      ) : (
        <p class="slide-asked">{t('slides.turn.on_phone')}</p>
      )}
      {inList ? <Answers {...{ ask, t }} /> : <p class="slide-big">{voted}</p>}
    </SlideFrame>
  );
}

type Asked = NonNullable<SlideProps<'nothing'>['slide']['asked']>;

/** What was asked, without what came of it. */
export function AskedSlide({ title, text, options, t }: Asked & { readonly t: SlidesText }) {
  const ask: Ask = { kind: 'moment', title, text, options: options.map((one) => ({ ...one, votes: null })), votes: 0 };
  return (
    <SlideFrame headline={<Authored text={title} />} caption={t('slides.choice.guess')}>
      <p class="slide-asked" {...useAuthored()}>
        {text}
      </p>
      <Answers {...{ ask, t }} />
    </SlideFrame>
  );
}

function Answers({ ask, t }: AskProps) {
  const most = new Set(placesOfMost(ask.options.map(({ votes }) => votes ?? 0)));
  return (
    <table class="slide-rows" role="table">
      <tbody role="rowgroup">
        {ask.options.map(({ id, text, votes }, index) => (
          <CountRow
            key={id}
            letter={letterOf(index)}
            count={votes}
            of={ask.votes}
            most={most.has(index)}
            {...{ text, t }}
          />
        ))}
      </tbody>
    </table>
  );
}

function VotesSlide({ ask, t }: AskProps) {
  const votes = ask.options.map((option) => option.votes ?? 0);
  const most = placesOfMost(votes);
  const [first] = most;
  const asked = ask.kind === 'moment' ? <Authored text={ask.title} /> : askWords(ask, t);
  if (first === undefined)
    return (
      <SlideFrame headline={asked}>
        <Answers {...{ ask, t }} />
      </SlideFrame>
    );
  const count = votes[first] ?? 0;
  const headline =
    most.length === 1
      ? t('slides.turn.most', { letter: letterOf(first), votes: count, of: ask.votes })
      : t('slides.turn.level', { letters: listed(t.locale, most.map(letterOf)), votes: count });
  return (
    <SlideFrame over={asked} headline={headline}>
      <Answers {...{ ask, t }} />
    </SlideFrame>
  );
}
