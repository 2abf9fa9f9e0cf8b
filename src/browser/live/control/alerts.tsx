// What a facilitator would want to know, in kind words and with what to do about it; and questions to put to this room.
import { useEffect, useRef } from 'preact/hooks';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { said, unmarked } from '../../ui/components/said.tsx';
import { enumerated } from '../../ui/text/formats.ts';
import type { Alert } from '../../../core/session/session-views.ts';
import { HICCUP_MS } from './banners.tsx';
import { fewNames, tilesOf, type Tile } from './people.ts';
import { tileName } from './roster.tsx';
import { BoardSentence, useSteer, type Steer } from './steer.tsx';

/** As many as can be taken in at a glance. */
const MOST_ALERTS = 4;

function namesOf(steer: Steer, seats: readonly number[]): string {
  const tiles = tilesOf(steer.board).filter(({ row }) => seats.includes(row.seat));
  const { shown, more } = fewNames(tiles.map((tile) => tileName(steer, tile)));
  const names = enumerated(steer.t.locale, shown);
  return more === 0 ? names : steer.t('control.names_more', { names, more });
}

interface AlertWords {
  readonly text: string;
  readonly do: string;
  /** Whom it is about. */
  readonly seats: readonly number[];
}

function alertWords(steer: Steer, alert: Alert): AlertWords {
  const { t } = steer;
  switch (alert.kind) {
    case 'full': {
      const { most, more, came } = alert;
      const text = t('control.alert_full', { most, came: came ? 'yes' : 'no' });
      return { text, do: t('control.alert_full_do', { more: more === null ? 'no' : 'yes' }), seats: [] };
    }
    case 'idle':
    case 'offline': {
      const { seats, kind } = alert;
      const args = { count: seats.length, names: namesOf(steer, seats) };
      return { text: t(`control.alert_${kind}`, args), do: t(`control.alert_${kind}_do`), seats };
    }
    case 'all_same': {
      const { count, title, text } = alert;
      return {
        text: t('control.alert_all_same', { count, text: said(text) }),
        do: t('control.alert_all_same_do', { title: said(title) }),
        seats: [],
      };
    }
    case 'extreme': {
      const [says, todo] =
        alert.way === 'hovering'
          ? (['control.alert_hovering', 'control.alert_hovering_do'] as const)
          : (['control.alert_absent', 'control.alert_absent_do'] as const);
      const { seats } = alert;
      return { text: t(says, { count: seats.length, names: namesOf(steer, seats) }), do: t(todo), seats };
    }
    case 'pen_away': {
      const { seat } = alert;
      const names = t('control.table', { number: seat + 1 });
      return { text: t('control.alert_pen_away', { names }), do: t('control.alert_pen_away_do'), seats: [seat] };
    }
  }
}

interface AlertsProps {
  readonly onOpen: (tile: Tile) => void;
}

export function Alerts({ onOpen }: AlertsProps) {
  const steer = useSteer();
  const { t, board, ask } = steer;
  const shown = board.alerts.slice(0, MOST_ALERTS);
  useNewSpoken(steer);
  const without = (seats: readonly number[]): void => {
    for (const seat of seats) void ask({ kind: 'play_on', seat });
    steer.tell(t('control.did_without', { names: namesOf(steer, seats) }), () => {
      for (const seat of seats) void ask({ kind: 'take_back', seat });
    });
  };
  return (
    <section class="board-panel alerts">
      <h2 tabIndex={-1}>{t('control.alerts')}</h2>
      {shown.length === 0 && <p class="quiet">{t('control.alerts_none')}</p>}
      <ul>
        {shown.map((alert, at) => {
          const words = alertWords(steer, alert);
          const [seat] = words.seats;
          const waits = alert.kind === 'idle' || alert.kind === 'offline';
          const canGoOn = waits && board.setup.mode !== 'room';
          const tile = words.seats.length === 1 ? tilesOf(board).find(({ row }) => row.seat === seat) : undefined;
          return (
            <li key={`${alert.kind} ${at}`} class="alert" data-kind={alert.kind}>
              <Icon name={ICONS[alert.kind]} size={1.25} />
              <div>
                <p class="alert-text">
                  <BoardSentence text={words.text} />
                </p>
                <p class="small quiet">
                  <BoardSentence text={words.do} />
                </p>
              </div>
              {alert.kind === 'full' && <LetIn alert={alert} />}
              {(tile || canGoOn) && (
                <div class="actions">
                  {canGoOn && (
                    <Button onPress={() => without(words.seats)}>
                      {t('control.alert_without', { count: words.seats.length })}
                    </Button>
                  )}
                  {tile && (
                    <Button kind="plain" onPress={() => onOpen(tile)}>
                      {t('control.alert_seat')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The one press that lets in those before a full room. */
function LetIn({ alert: { most, more } }: { readonly alert: Extract<Alert, { kind: 'full' }> }) {
  const { t, ask } = useSteer();
  if (more === null) return null;
  const outcome = { done: t('control.did_let_in', { most: more }), undo: { kind: 'let_in', most } } as const;
  return (
    <div class="actions">
      <Button onPress={() => void ask({ kind: 'let_in', most: more }, outcome)}>
        {t('control.alert_let_in', { most: more })}
      </Button>
    </div>
  );
}

const ICONS = {
  full: 'door-open',
  idle: 'hourglass',
  offline: 'warning',
  all_same: 'users-three',
  extreme: 'target',
  pen_away: 'pencil-simple',
} as const;

function kindOf(alert: Alert): string {
  if (alert.kind === 'full') return `${alert.kind} ${alert.most} ${alert.came}`;
  if (alert.kind === 'all_same') return `${alert.kind} ${alert.moment}`;
  return alert.kind === 'extreme' ? `${alert.kind} ${alert.way}` : alert.kind;
}

/** What has come since is said once, not each time that a figure in it changes; and a lost connection only once it is no hiccup. */
function useNewSpoken(steer: Steer): void {
  const announce = useAnnounce();
  const newest = useRef(steer);
  newest.current = steer;
  const known = useRef(new Map<string, number>());
  const say = (kind: string): void => {
    const alert = newest.current.board.alerts.find((one) => kindOf(one) === kind);
    if (alert) announce(unmarked(alertWords(newest.current, alert).text));
  };
  useEffect(() => {
    const kinds = new Set(steer.board.alerts.map(kindOf));
    for (const [kind, timer] of known.current)
      if (!kinds.delete(kind)) {
        clearTimeout(timer);
        known.current.delete(kind);
      }
    for (const kind of kinds) {
      const isLost = kind === 'offline' || kind === 'pen_away';
      known.current.set(kind, isLost ? window.setTimeout(() => say(kind), HICCUP_MS) : 0);
      if (!isLost) say(kind);
    }
  }, [steer.board.alerts]);
  useEffect(() => () => known.current.forEach((timer) => clearTimeout(timer)), []);
}

/** Before anything is decided, or where what has been decided asks nothing. */
function noQuestions({ room: { step }, agenda }: Steer['board']) {
  if (step === 'leave') return 'control.questions_leave';
  const isDebrief = agenda.some(({ id, debrief }) => id === step && debrief);
  return isDebrief ? 'control.questions_over' : 'control.questions_none';
}

export function Questions() {
  const { t, board, question } = useSteer();
  return (
    <section class="board-panel questions">
      <h2 tabIndex={-1}>{t('control.questions')}</h2>
      {board.questions.length === 0 && <p class="quiet">{t(noQuestions(board))}</p>}
      <ul>
        {board.questions.map((one, at) => (
          <li key={at} class="ask-line">
            <BoardSentence text={question(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
