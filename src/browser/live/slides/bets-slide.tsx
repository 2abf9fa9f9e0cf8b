// Whom the room bet on, beside how often it came: two bars a manager.
import { said } from '../../ui/components/said.tsx';
import { sentences } from '../../ui/text/formats.ts';
import { CountBar } from './count-bar.tsx';
import { Authored, SlideFrame } from './slide-frame.tsx';
import type { SlideProps, SlidesText } from './slide-words.ts';

type Bet = SlideProps<'bets'>['slide']['bets'][number];
type Row = Bet['rows'][number];

const most = (rows: readonly Row[], count: (row: Row) => number): Row | undefined =>
  rows.reduce<Row | undefined>((best, row) => (best === undefined || count(row) > count(best) ? row : best), undefined);

function captionOf({ ask, rows, of }: Bet, t: SlidesText): string {
  const [bet, came] = [most(rows, (row) => row.bet), most(rows, (row) => row.came)];
  if (bet === undefined || came === undefined) return '';
  return t('slides.bets.caption', {
    ask,
    of,
    bet: said(bet.name),
    bets: bet.bet,
    came: said(came.name),
    runs: came.came,
  });
}

export function BetsSlide({ slide: { bets }, t }: SlideProps<'bets'>) {
  const sum = (count: (bet: Bet) => number): number => bets.reduce((total, bet) => total + count(bet), 0);
  const [right, of] = [sum((bet) => bet.right), sum((bet) => bet.of)];
  return (
    <SlideFrame
      headline={t('slides.bets.headline', { right, of })}
      caption={sentences(...bets.map((bet) => captionOf(bet, t)))}
    >
      <div class="slide-columns">
        {bets.map((bet) => (
          <BetRows key={`${bet.ask} ${bet.week}`} {...{ bet, t }} />
        ))}
      </div>
    </SlideFrame>
  );
}

function BetRows({ bet: { ask, week, rows, of }, t }: { readonly bet: Bet; readonly t: SlidesText }) {
  // The whole room has one run, and many who bet.
  const runs = rows.reduce((total, row) => total + row.came, 0);
  return (
    <section class="slide-bet">
      <h3>{t('slides.bets.ask', { ask, week })}</h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.name} ${row.team}`}>
            <span class="slide-who">
              <b>
                <Authored text={row.name} />
              </b>
              <span class="slide-team">
                <Authored text={row.team} />
              </span>
            </span>
            <span class="slide-bars">
              <CountBar count={row.bet} of={of} label={t('slides.bets.bet', { count: row.bet })} look="striped" />
              <CountBar count={row.came} of={runs} label={t('slides.bets.came', { count: row.came })} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
