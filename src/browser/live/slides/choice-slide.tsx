// How the room chose at a moment, and what each answer led to.
import { listed, whole } from '../../ui/text/formats.ts';
import { CountRow } from './count-row.tsx';
import { Authored, SlideFrame } from './slide-frame.tsx';
import { letterOf, placesOfMost, type SlideProps, type SlidesText } from './slide-words.ts';

type Choice = SlideProps<'choice'>['slide'];

function headlineOf({ rows, of }: Choice, t: SlidesText): string {
  const most = placesOfMost(rows.map(({ count }) => count));
  const [first] = most;
  if (first === undefined) return t('slides.choice.nobody');
  const count = rows[first]?.count ?? 0;
  const letter = letterOf(first);
  if (count === of) return t('slides.choice.all', { of, letter });
  if (most.length === 1) return t('slides.choice.headline', { count, of, letter });
  return t('slides.choice.level', { letters: listed(t.locale, most.map(letterOf)), count });
}

/** The two answers that most gave and whose ends may be told. */
function captionOf({ rows }: Choice, t: SlidesText): string {
  const told = rows
    .map((row, index) => ({ ...row, letter: letterOf(index) }))
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ letter, ledTo }) => (ledTo === null ? [] : [{ letter, ledTo }]));
  const [one, other] = told;
  if (one === undefined) return t('slides.choice.caption_few');
  const first = {
    letter: one.letter,
    trust: Math.round(one.ledTo.trust),
    delivery: Math.round(one.ledTo.delivery),
  };
  if (other === undefined) return t('slides.choice.caption_one', first);
  return t('slides.choice.caption', {
    ...first,
    other: other.letter,
    other_trust: Math.round(other.ledTo.trust),
    other_delivery: Math.round(other.ledTo.delivery),
  });
}

export function ChoiceSlide({ slide, t }: SlideProps<'choice'>) {
  const { title, rows, of } = slide;
  const told = rows.some(({ ledTo }) => ledTo !== null);
  const most = new Set(placesOfMost(rows.map(({ count }) => count)));
  return (
    <SlideFrame over={<Authored text={title} />} headline={headlineOf(slide, t)} caption={captionOf(slide, t)}>
      <table class="slide-rows" role="table" data-led={told}>
        <thead role="rowgroup" class={told ? undefined : 'spoken'}>
          <tr role="row">
            <td role="cell" colSpan={2} />
            <th scope="col" role="columnheader">
              {t('slides.choice.chose')}
            </th>
            {told && (
              <th scope="col" role="columnheader">
                {t('slides.trust')}
              </th>
            )}
            {told && (
              <th scope="col" role="columnheader">
                {t('slides.delivery')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ option, text, count, ledTo }, index) => (
            <CountRow key={option} letter={letterOf(index)} most={most.has(index)} {...{ text, count, of, t }}>
              {told && <Led value={ledTo?.trust ?? null} t={t} />}
              {told && <Led value={ledTo?.delivery ?? null} t={t} />}
            </CountRow>
          ))}
        </tbody>
      </table>
    </SlideFrame>
  );
}

const Led = ({ value, t }: { readonly value: number | null; readonly t: SlidesText }) => (
  <td role="cell" class="slide-count">
    {value === null ? (
      <span aria-label={t('slides.choice.few')} role="img">
        –
      </span>
    ) : (
      whole(t.locale, value)
    )}
  </td>
);
