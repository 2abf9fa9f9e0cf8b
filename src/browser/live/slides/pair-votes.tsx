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
    <span class="slide-votes">
      {first !== null && (
        <b>
          <span class="spoken">{t('slides.pair.first')}</span> {whole(t.locale, first[side])}
        </b>
      )}
      {first !== null && second !== null && <Arrow change={second[side] - first[side]} />}
      {second !== null && (
        <b>
          <span class="spoken">{t('slides.pair.second')}</span> {whole(t.locale, second[side])}
        </b>
      )}
    </span>
  );
}

/** Up, down, or level: its slope says which way, as the figures do. */
function Arrow({ change }: { readonly change: number }) {
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'level';
  return (
    <svg class="slide-arrow" viewBox="0 0 48 32" data-turns aria-hidden="true">
      <g transform={`rotate(${{ up: -24, down: 24, level: 0 }[way]} 24 16)`}>
        <path d="M4 16H38M30 8L40 16L30 24" />
      </g>
    </svg>
  );
}
