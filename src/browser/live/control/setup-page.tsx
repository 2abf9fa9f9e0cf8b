// Where a facilitator opens a session: everything is set already, so that one press is enough.
import './control-parts.css';
import './setup.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Opened, ScenarioOffered } from '../../../core/session/wire.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button, IconButton } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { usePlace } from '../../ui/components/place.ts';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import { MessageScreen } from '../../ui/screens/message-screen.tsx';
import { Waiting } from '../../ui/screens/late.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';
import { Again, Sessions } from './before-here.tsx';
import { fetchOffered, isTrouble, openSession, type HostTrouble } from './host-api.ts';
import { keepHostKey } from './host-key.ts';
import {
  forgetSession,
  forgetSetup,
  keepSession,
  isStillOpen,
  keepSetup,
  keptSessions,
  keptSetups,
  type SessionHere,
  type KeptSetup,
  type Wanted,
} from './kept-here.ts';
import { controlHash } from './links.ts';
import { OpenedPart } from './opened-part.tsx';
import type { OwnFile } from './own-file.ts';
import { ScenarioList } from './scenario-list.tsx';
import { chosenFrom, firstOf, firstSetup, fittingTurns, wantedOf, type Chosen } from './set-up.ts';
import { SetupFields } from './setup-fields.tsx';

interface SetupPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'control'>;
  readonly hostKey: string;
}

export function SetupPage({ shell, words: t, hostKey }: SetupPageProps) {
  const [offered, setOffered] = useState<readonly ScenarioOffered[] | HostTrouble | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const load = async (): Promise<void> => {
    setOffered(null);
    setOffered(await fetchOffered(shell.base, hostKey));
  };
  useEffect(() => {
    keepHostKey(hostKey);
    void load();
  }, [hostKey]);
  usePlace(t('setup.title'));
  if (opened !== null)
    return (
      <OpenedPart
        {...{ t, opened }}
        base={shell.base}
        onControl={() => shell.goTo(controlHash(opened.session, opened.control))}
        onAnother={() => setOpened(null)}
      />
    );
  if (offered === null) return <Waiting t={shell.t} />;
  if (isTrouble(offered)) return <NoList {...{ shell, t }} trouble={offered} onAgain={() => void load()} />;
  return <SetupForm {...{ shell, t, hostKey, offered }} onOpened={setOpened} />;
}

interface NoListProps {
  readonly shell: LiveShell;
  readonly t: TextOf<'control'>;
  readonly trouble: HostTrouble;
  readonly onAgain: () => void;
}

function NoList({ t, trouble, onAgain }: NoListProps) {
  return (
    <MessageScreen title={t('setup.title')} text={[troubleWords(t, trouble)]}>
      <Button kind="main" icon="arrows-clockwise" onPress={onAgain}>
        {t('setup.again_list')}
      </Button>
    </MessageScreen>
  );
}

export function troubleWords(t: TextOf<'control'>, { why, after }: HostTrouble): string {
  switch (why) {
    case 'no_right':
    case 'foreign_origin':
      return t('setup.error_key');
    case 'lost':
      return t('setup.error_lost');
    case 'bad_request':
    case 'unknown_scenario':
    case 'too_large':
      return t('setup.error_wrong');
    case 'scenario_problems':
      return t('setup.file_server');
    case 'too_often':
      return t('setup.error_often', { seconds: after });
    case 'not_found':
    case 'unknown_code':
    case 'full':
    case 'door_closed':
    case 'removed':
    case 'unavailable':
    case 'server':
      return t('setup.error_server');
  }
}

interface FormProps {
  readonly shell: LiveShell;
  readonly t: TextOf<'control'>;
  readonly hostKey: string;
  readonly offered: readonly ScenarioOffered[];
  readonly onOpened: (opened: Opened) => void;
}

/** What is chosen, and changes that go together: another scenario or another slot fits another number of turns. */
function useChoice({ shell, offered }: FormProps) {
  const last = keptSetups(shell.kept)[0];
  const first = firstOf(offered, last?.scenario ?? null);
  const [chosen, setChosen] = useState<Chosen | null>(first === undefined ? null : chosenFrom(first));
  const [setup, setSetup] = useState<Wanted | null>(chosen && firstSetup(chosen));
  const [own, setOwn] = useState<OwnFile | null>(null);
  // The one that is proposed stands on top, where it is seen.
  const inOrder = useMemo(() => offered.toSorted((a, b) => Number(b === first) - Number(a === first)), [offered]);
  const choose = (to: Chosen): void => {
    setChosen(to);
    setSetup((now) => (now === null ? firstSetup(to) : { ...now, turns: fittingTurns(to, now.minutes) }));
  };
  const onFile = async (file: File): Promise<void> => {
    const { readOwnFile } = await import('./own-file.ts');
    const read = await readOwnFile(file);
    setOwn(read);
    if (read.kind === 'chosen') choose(read.chosen);
  };
  return { chosen, setup, own, inOrder, choose, setSetup, onFile };
}

/** The one press: opens it, and keeps what is needed to find back. */
function useOpening({ shell, t, hostKey, onOpened }: FormProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<HostTrouble | null>(null);
  const announce = useAnnounce();
  const open = async (chosen: Chosen, setup: Wanted, rehearsal: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    const answer = await openSession(shell.base, hostKey, wantedOf(chosen, setup, rehearsal));
    setBusy(false);
    if (isTrouble(answer)) {
      setTrouble(answer);
      return announce(troubleWords(t, answer));
    }
    const { session, code, control, projector } = answer;
    const [at, { title }] = [shell.now().getTime(), chosen];
    keepSession(shell.kept, { session, code, title, control, projector, rehearsal, at });
    keepSetup(shell.kept, { scenario: 'id' in chosen.from ? chosen.from.id : null, title, setup, at });
    if (rehearsal) shell.goTo(controlHash(session, control));
    else onOpened(answer);
  };
  return { busy, trouble, open };
}

function SetupForm(props: FormProps) {
  const { shell, t, offered } = props;
  const { chosen, setup, own, inOrder, choose, setSetup, onFile } = useChoice(props);
  const opening = useOpening(props);
  const announce = useAnnounce();
  if (chosen === null || setup === null) return <NoList {...{ shell, t }} trouble={NOTHING} onAgain={shell.reload} />;
  const again = (kept: KeptSetup): void => {
    const found = offered.find(({ id }) => id === kept.scenario);
    if (found) choose(chosenFrom(found));
    else announce(t('setup.again_file'));
    setSetup({ ...kept.setup, turns: Math.min(kept.setup.turns, (found ?? chosen).turns) });
  };
  return (
    <main class="setup">
      <header class="setup-top">
        <div>
          <SceneHeading scene="setup">{t('setup.title')}</SceneHeading>
          <p class="quiet">{t('setup.lead')}</p>
        </div>
        <IconButton icon="gear" label={shell.t('menu.title')} onPress={shell.onMenu} />
      </header>
      <KeptSessions {...{ shell, t }} which="open" />
      <div class="setup-parts">
        <div class="setup-scenarios board-panel">
          <ScenarioList
            {...{ t, chosen, own }}
            offered={inOrder}
            onPick={(one) => choose(chosenFrom(one))}
            onOwn={() => own?.kind === 'chosen' && choose(own.chosen)}
            onFile={(file) => void onFile(file)}
          />
        </div>
        <div class="setup-choices board-panel">
          <SetupFields {...{ t, chosen, setup }} onSetup={(change) => setSetup({ ...setup, ...change })} />
          <Go t={t} {...opening} onOpen={(rehearsal) => void opening.open(chosen, setup, rehearsal)} />
        </div>
        <Before {...{ shell, t }} onAgain={again} />
      </div>
    </main>
  );
}

interface GoProps {
  readonly t: TextOf<'control'>;
  readonly busy: boolean;
  readonly trouble: HostTrouble | null;
  readonly onOpen: (rehearsal: boolean) => void;
}

function Go({ t, busy, trouble, onOpen }: GoProps) {
  return (
    <div class="setup-go">
      <Button kind="main" icon="door-open" idle={busy} onPress={() => onOpen(false)}>
        {t(busy ? 'setup.opening' : 'setup.open')}
      </Button>
      <Button icon="users-three" idle={busy} onPress={() => onOpen(true)}>
        {t('setup.rehearse')}
      </Button>
      <p class="small quiet">{t('setup.rehearse_note')}</p>
      {trouble && <Trouble t={t} trouble={trouble} />}
    </div>
  );
}

interface BeforeProps {
  readonly shell: LiveShell;
  readonly t: TextOf<'control'>;
  readonly onAgain: (kept: KeptSetup) => void;
}

type Which = 'open' | 'earlier';
const sessionsOf = ({ kept, now }: LiveShell, which: Which): readonly SessionHere[] =>
  keptSessions(kept).filter((one) => isStillOpen(one, now().getTime()) === (which === 'open'));

/** Whoever reloads the page, or comes back to it, looks for the session at hand. */
function KeptSessions({ shell, t, which }: Omit<BeforeProps, 'onAgain'> & { readonly which: Which }) {
  const [sessions, setSessions] = useState(() => sessionsOf(shell, which));
  return (
    <Sessions
      {...{ t, sessions }}
      title={t(which === 'open' ? 'setup.still_title' : 'setup.sessions_title')}
      {...(which === 'earlier' && { note: t('setup.kept_note') })}
      addressOf={({ session, control }) => controlHash(session, control)}
      onForget={({ session }) => {
        forgetSession(shell.kept, session);
        setSessions(sessionsOf(shell, which));
      }}
    />
  );
}

function Before({ shell, t, onAgain }: BeforeProps) {
  const { kept } = shell;
  const [setups, setSetups] = useState(() => keptSetups(kept));
  return (
    <div class="setup-before">
      <Again
        {...{ t, setups, onAgain }}
        onForget={(one) => {
          forgetSetup(shell.kept, one);
          setSetups(keptSetups(kept));
        }}
      />
      <KeptSessions {...{ shell, t }} which="earlier" />
    </div>
  );
}

const NOTHING: HostTrouble = { kind: 'trouble', why: 'server', args: {}, after: 0 };

/** An author's problems come laid out in lines. */
function Trouble({ t, trouble }: { readonly t: TextOf<'control'>; readonly trouble: HostTrouble }) {
  const { text } = trouble.args;
  return (
    <div class="setup-trouble">
      <p>
        <Icon name="warning" size={1.25} />
        {troubleWords(t, trouble)}
      </p>
      {typeof text === 'string' && (
        <pre class="source" tabIndex={0} role="group" aria-label={troubleWords(t, trouble)}>
          {text}
        </pre>
      )}
    </div>
  );
}
