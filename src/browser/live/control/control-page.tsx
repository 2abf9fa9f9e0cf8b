// The facilitator's window on its way: connects, waits for the board, and says plainly where there is none to be had.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../core/session/session-views.ts';
import { Button } from '../../ui/components/button.tsx';
import { said } from '../../ui/components/said.tsx';
import { Waiting } from '../../ui/screens/late.tsx';
import { MessageScreen } from '../../ui/screens/message-screen.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import { Link, type LinkState } from '../link.ts';
import type { LiveShell } from '../live-shell.ts';
import { keepSingleKeys, singleKeys } from '../single-keys.ts';
import { fetchExport } from './host-api.ts';
import { setupHash } from './host-key.ts';
import { ControlWindow } from './control-window.tsx';
import type { ControlLine, LineState } from './control-line.ts';
import { lecternOf, withNews, type Lectern } from './lectern.ts';
import { forgetSession, keepSession, keptSessions, type SessionHere } from './kept-here.ts';
import { controlHash } from './links.ts';

interface ControlPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'control'>;
  readonly session: string;
  readonly capability: string;
}

function lineStateOf({ status, why }: LinkState, before: LineState, now: number): LineState {
  switch (status) {
    case 'connected':
      return { kind: 'here' };
    case 'connecting':
      return { kind: 'connecting' };
    case 'waiting':
      return before.kind === 'lost' ? before : { kind: 'lost', since: now };
    case 'gone':
      return { kind: 'gone', why: why === 'no_right' || why === 'not_found' || why === null ? 'no_such' : why };
  }
}

function useControl({ shell, session, capability }: ControlPageProps) {
  const [lectern, setLectern] = useState<Lectern | null>(null);
  const [state, setState] = useState<LineState>({ kind: 'connecting' });
  const link = useRef<Link | null>(null);
  const ourNow = useMemo(() => () => shell.now().getTime(), []);
  useEffect(() => {
    const made = new Link(shell.base, { role: 'control', session, capability });
    link.current = made;
    made.on('board', (message) => setLectern(lecternOf(message)));
    made.on('board_news', (news) => setLectern((before) => before && withNews(before, news)));
    const done = made.subscribe((now) => setState((before) => lineStateOf(now, before, ourNow())));
    return () => {
      done();
      made.close();
    };
  }, [session, capability]);
  const now = useMemo(() => () => link.current?.serverNow() ?? ourNow(), []);
  const line = useMemo(() => lineOver(link, shell, session, capability), [session, capability]);
  return { lectern, state, line, now, ourNow };
}

function lineOver(
  link: { readonly current: Link | null },
  shell: LiveShell,
  session: string,
  capability: string,
): ControlLine {
  const at = (): Link => {
    if (link.current === null) throw new Error('expected a link, as the window is shown');
    return link.current;
  };
  return {
    ask: (ask) => at().ask(ask),
    rename: (participant, name) => at().call('name', { participant, name }),
    keepOff: (plan, off) => at().call('keep_off', { plan, off }),
    erase: (participant) => at().call('erase', { participant }),
    async rotate(which) {
      const answer = await at().call('rotate', { which });
      return 'capability' in answer ? answer.capability : null;
    },
    fetchFile: (kind, names) => fetchExport(shell.base, session, capability, kind, names),
  };
}

/** As this browser remembers it; one that came by a link from somebody else is remembered from now on. */
function useKeptSession({ shell, session, capability }: ControlPageProps, lectern: Lectern | null) {
  const [kept, setKept] = useState(() => keptSessions(shell.kept).find((one) => one.session === session) ?? null);
  const change = (to: Partial<SessionHere>): void => {
    if (lectern === null) return;
    const { code, board } = lectern;
    const made: SessionHere = {
      session,
      title: board.title,
      projector: null,
      rehearsal: board.setup.rehearsal,
      at: board.openedAt,
      ...kept,
      code,
      control: capability,
      ...to,
    };
    keepSession(shell.kept, made);
    setKept(made);
  };
  useEffect(() => {
    if (lectern !== null && kept?.control !== capability) change({});
  }, [lectern === null, capability]);
  const closed = lectern?.board.room.closed ?? null;
  useEffect(() => {
    if (closed !== null && kept !== null && (kept.closed ?? false) !== closed) change({ closed });
  }, [closed, kept === null]);
  return { kept, change };
}

/** Texts in a question are the author's, but for what its words tell cases apart by. */
const CASES: ReadonlySet<string> = new Set(['ask', 'level']);
const authored = (args: Question['args']): Question['args'] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && !CASES.has(name) ? said(value) : value,
    ]),
  );

export function ControlPage(props: ControlPageProps) {
  const { shell, words: t, session, capability } = props;
  const { lectern, state, line, now, ourNow } = useControl(props);
  const { kept, change } = useKeptSession(props, lectern);
  const [single, setSingle] = useState(() => singleKeys(shell.kept));
  const slides = useLateText(shell.locale, 'slides', () => undefined);
  const asked = useLateText(shell.locale, 'session', () => undefined);
  const plan = useLateText(shell.locale, 'plan', () => undefined);
  const setup = setupHash();
  const onSetup = setup === null ? null : (): void => shell.goTo(setup);
  useEffect(() => {
    if (state.kind === 'gone' && state.why === 'erased') forgetSession(shell.kept, session);
  }, [state]);
  if (state.kind === 'gone') return <Gone {...{ t, onSetup }} why={state.why} />;
  if (lectern === null && state.kind === 'lost') return <Unreached t={t} offline={`${shell.base}live.html#collect`} />;
  if (lectern === null || slides === undefined || asked === undefined) return <Waiting t={shell.t} />;
  return (
    <ControlWindow
      {...{ t, slides, lectern, line, now, ourNow, single, onSetup }}
      ui={shell.t}
      question={({ key, args }) => (asked.has(key) ? asked(key, authored(args)) : '')}
      {...{ plan }}
      lineState={state}
      links={{
        base: shell.base,
        session,
        capability,
        projector: kept?.projector ?? null,
        onProjector: (projector) => change({ projector }),
        onControl(control) {
          change({ control });
          shell.replace(controlHash(session, control));
        },
      }}
      onSingle={(on) => {
        keepSingleKeys(shell.kept, on);
        setSingle(on);
      }}
      onMenu={shell.onMenu}
      onErased={() => forgetSession(shell.kept, session)}
    />
  );
}

/** Opened while the server cannot be reached: the board takes its place as soon as it can. */
function Unreached({ t, offline }: { readonly t: TextOf<'control'>; readonly offline: string }) {
  return (
    <MessageScreen title={t('control.lost')} text={[t('control.lost_text')]}>
      <a class="button" href={offline} target="_blank" rel="noreferrer">
        {t('control.lost_offline')}
      </a>
    </MessageScreen>
  );
}

interface GoneProps {
  readonly t: TextOf<'control'>;
  readonly why: Extract<LineState, { kind: 'gone' }>['why'];
  readonly onSetup: (() => void) | null;
}

function Gone({ t, why, onSetup }: GoneProps) {
  const says = {
    rotated: 'control.gone_rotated',
    erased: 'control.gone_erased',
    elsewhere: 'control.gone_elsewhere',
    removed: 'control.gone_elsewhere',
    no_such: 'control.no_such',
  } as const;
  return (
    <MessageScreen title={t(says[why])} text={[t('control.gone_text')]}>
      {onSetup && (
        <Button kind="main" onPress={onSetup}>
          {t('control.gone_setup')}
        </Button>
      )}
    </MessageScreen>
  );
}
