// A side's votes: the first alone, or the way from the first to the second as an arrow.
import { whole } from '../../ui/text/formats.ts';
import type { SlideProps, SlidesText } from './slide-words.ts';

interface PairVotesProps {
  readonly votes: SlideProps<'pair'>['slide']['votes'];
  readonly side: 0 | 1;
  readonly t: SlidesText;
}

export function PairVotes({ votes: { first, second }, side, t }: PairVotesProps) {
  return (
    <p class="slide-votes">
      {first !== null && (
        <span>
          <span class="slide-votes-name">{t('slides.pair.first')}</span> <b>{whole(t.locale, first[side])}</b>
        </span>
      )}
      {first !== null && second !== null && <Arrow change={second[side] - first[side]} />}
      {second !== null && (
        <span>
          <span class="slide-votes-name">{t('slides.pair.second')}</span> <b>{whole(t.locale, second[side])}</b>
        </span>
      )}
    </p>
  );
}

/** Up, down, or level: its slope says which way, as the figures do. */
function Arrow({ change }: { readonly change: number }) {
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'level';
  return (
    <svg class="slide-arrow" data-way={way} viewBox="0 0 48 32" data-turns aria-hidden="true">
      <g transform={`rotate(${{ up: -24, down: 24, level: 0 }[way]} 24 16)`}>
        <path d="M4 16H38M30 8L40 16L30 24" />
      </g>
    </svg>
  );
}
