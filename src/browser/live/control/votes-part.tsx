// Votes as they come in, for the facilitator alone: what the whole room wants, and which of two runs it holds the better one.
import { Button } from '../../ui/components/button.tsx';
import type { Planned } from '../../../core/session/session-views.ts';
import { said, unmarked } from '../../ui/components/said.tsx';
import { enumerated } from '../../ui/text/formats.ts';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';

/** As many as lead. */
const MOST_WANTED = 6;

interface BarProps {
  readonly text: string;
  readonly count: number;
  readonly of: number;
}
function VoteBar({ text, count, of }: BarProps) {
  const { t } = useSteer();
  return (
    <div class="vote-bar">
      <p class="vote-text">
        <BoardSentence text={text} />
      </p>
      <meter min={0} max={Math.max(1, of)} value={count} aria-label={unmarked(text)} />
      <p class="vote-count">{t('control.wanted_votes', { count })}</p>
    </div>
  );
}

/** All plans are added up, and what most put into theirs is done: that is seen before it is. */
function planWords({ t, plan }: Steer, planned: readonly Planned[]): string {
  if (planned.length === 0) return t('control.wanted_plan_none');
  const deeds = planned.flatMap(({ practice: id, times, who }) => {
    if (plan === undefined) return [];
    const practice = plan(`practice.${id}`);
    return who === ''
      ? plan('fell_out.item', { practice, times })
      : plan('fell_out.with', { practice, times, name: said(who) });
  });
  return t('control.wanted_plan', { what: enumerated(t.locale, deeds) });
}

export function WantedPart() {
  const steer = useSteer();
  const { t, board, ask } = steer;
  if (board.setup.mode !== 'room' || board.wanted.length === 0) return null;
  const [first, second] = board.wanted;
  const level = first !== undefined && first.count === second?.count;
  return (
    <section class="board-panel wanted" data-tie={level || undefined}>
      <h2 tabIndex={-1}>{t('control.wanted')}</h2>
      {level && <p>{t('control.wanted_tie')}</p>}
      <ul>
        {board.wanted.slice(0, MOST_WANTED).map(({ sent, text, count, plan }, at) => (
          <li key={at}>
            <VoteBar
              text={text === '' ? planWords(steer, plan ?? []) : said(text)}
              count={count}
              of={board.counts.of}
            />
            {level && count === first.count && (
              <Button onPress={() => void ask({ kind: 'settle', from: board.room.step, tie: sent })}>
                {t('control.wanted_choose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PairVotesPart() {
  const { t, board } = useSteer();
  if (!board.room.step.startsWith('pair.') || board.pair === null) return null;
  const rounds = board.votes.filter(([one, other], round) => round === 0 || one + other > 0);
  return (
    <section class="board-panel pair-votes">
      <h2 tabIndex={-1}>{t('control.votes')}</h2>
      {rounds.map(([one, other], round) => (
        <div key={round}>
          <h3>{t(round === 0 ? 'control.votes_round_1' : 'control.votes_round_2')}</h3>
          {one + other === 0 ? (
            <p class="quiet">{t('control.votes_none')}</p>
          ) : (
            <>
              <VoteBar text={t('control.pair_one')} count={one} of={one + other} />
              <VoteBar text={t('control.pair_second')} count={other} of={one + other} />
            </>
          )}
        </div>
      ))}
    </section>
  );
}
