// What the debrief goes through: which decisions, and which two runs are held side by side.
import { useState } from 'preact/hooks';
import { Button } from '../../ui/components/button.tsx';
import { said, Said } from '../../ui/components/said.tsx';
import { whole } from '../../ui/text/formats.ts';
import type { PairOffered } from '../../../core/session/session-views.ts';
import { MIN_GROUP, type Slide } from '../../../core/session/slide.ts';
import { SlidePreview } from './slide-preview.tsx';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';

const pickedIn = ({ agenda }: Steer['board']): string[] =>
  agenda.flatMap(({ id }) => (id.startsWith('choice.') ? [id.slice('choice.'.length)] : []));

export function DebriefPart() {
  const { t, board } = useSteer();
  const few = board.counts.people < MIN_GROUP && board.room.step !== 'welcome' && !board.room.closed;
  return (
    <section class="board-panel debrief-part">
      <h2 tabIndex={-1}>{t('control.debrief')}</h2>
      {few && <p>{t('control.few', { least: MIN_GROUP })}</p>}
      <Picks />
      <PairPicker />
    </section>
  );
}

/** They are looked for once everybody has played. */
function nonePicked({ t, board: { agenda, room, counts } }: Pick<Steer, 't' | 'board'>): string {
  if (!agenda.some(({ id, debrief }) => id === room.step && debrief)) return t('control.picks_later');
  return counts.people < MIN_GROUP ? t('control.picks_few', { least: MIN_GROUP }) : t('control.picks_none');
}

function Picks() {
  const { t, board, ask } = useSteer();
  const picked = pickedIn(board);
  const toggle = (moment: string): void => {
    const moments = picked.includes(moment) ? picked.filter((one) => one !== moment) : [...picked, moment];
    void ask({ kind: 'pick', moments });
  };
  return (
    <fieldset class="picks">
      <legend>{t('control.picks')}</legend>
      {board.moments.length === 0 ? (
        <p class="quiet">{nonePicked({ t, board })}</p>
      ) : (
        <p class="small quiet">{t('control.picks_note')}</p>
      )}
      {board.moments.map(({ moment, title }) => (
        <label key={moment} class="pick-row">
          <input type="checkbox" checked={picked.includes(moment)} onChange={() => toggle(moment)} />
          <span class="pick-place">{picked.includes(moment) ? whole(t.locale, picked.indexOf(moment) + 1) : ''}</span>
          <Said language={board.language}>{title}</Said>
        </label>
      ))}
    </fieldset>
  );
}

/** As the first vote would show it. */
const slideOfPair = ({ pair, title, week, sides }: PairOffered, of: number): Slide => {
  const [one, other] = sides.map((side) => ({ ...side, trust: [], delivery: [], events: [] }));
  return {
    kind: 'pair',
    step: 'pair.vote',
    moment: pair.moment,
    title,
    week,
    sides: [one!, other!],
    votes: { first: null, second: null },
    shown: false,
    voted: 0,
    of,
  };
};

const isPair = (one: PairOffered['pair'] | null, { pair }: PairOffered): boolean =>
  one !== null && one.moment === pair.moment && one.one === pair.one && one.other === pair.other;

function PairPicker() {
  const { t, board, ask } = useSteer();
  const used = board.pairs.findIndex((one) => isPair(board.pair, one));
  const [looked, look] = useState<number | null>(null);
  const count = board.pairs.length;
  const at = (looked ?? Math.max(0, used)) % Math.max(1, count);
  const offered = board.pairs[at];
  if (offered === undefined)
    return (
      <div class="pair-picker">
        <h3>{t('control.pair')}</h3>
        <p class="quiet">{t('control.pair_none')}</p>
      </div>
    );
  const { title, week } = offered;
  const isOut = board.agenda.some(({ id, dropped }) => dropped && id.startsWith('pair.'));
  const use = ({ pair }: PairOffered): Promise<boolean> =>
    ask({ kind: 'pair', pair }, isOut ? { done: t('control.did_pair_kept') } : {});
  return (
    <div class="pair-picker">
      <h3>{t('control.pair')}</h3>
      <p class="pair-title">
        <span>
          <BoardSentence text={t('control.pair_at', { title: said(title), week })} />
        </span>
        <span class="small quiet">{t('control.pair_of', { place: at + 1, count })}</span>
      </p>
      <div class="preview-frame">
        <SlidePreview slide={slideOfPair(offered, board.counts.people)} />
      </div>
      <div class="actions">
        {at === used ? (
          <p class="pair-used">{t('control.pair_used')}</p>
        ) : (
          <Button kind="main" onPress={() => void use(offered)}>
            {t('control.pair_use')}
          </Button>
        )}
        {count > 1 && (
          <Button icon="arrows-clockwise" onPress={() => look((at + 1) % count)}>
            {t('control.pair_other')}
          </Button>
        )}
        {board.pair !== null && (
          <Button
            kind="plain"
            onPress={() =>
              void ask(
                { kind: 'pair', pair: null },
                { undo: { kind: 'pair', pair: board.pair }, done: t('control.did_no_pair') },
              )
            }
          >
            {t('control.pair_without')}
          </Button>
        )}
      </div>
    </div>
  );
}
