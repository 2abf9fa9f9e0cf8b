// A run that came by a link or a file: its debrief is shown, or it is gone on with, or it is said why neither can be.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { treeOf } from '../../core/run/branches.ts';
import { keptDecisions, keptRunOf, OwnPlay, type KeptRun } from '../../core/run/own-play.ts';
import { readKeptDecisions } from '../../core/run/read-kept-decisions.ts';
import { isRunTextProblem, type RunTextProblem } from '../../core/run/run-text-problem.ts';
import { runTextIn } from '../../core/run/run-text-in.ts';
import { decisionsIn, everyRunText, readRunText, rebuildRun, runText } from '../../core/run/run-text.ts';
import type { Run } from '../../core/run/run.ts';
import { Table } from '../play/table.tsx';
import { Button } from '../ui/components/button.tsx';
import type { Scenario } from '../../core/scenario/schema.ts';
import { DecidedList, type DecidedListProps } from '../ui/screens/decided-list.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { TextOf } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { asideWith } from './aside-with.ts';
import { planOf, shareOf } from './debrief-keeping.ts';
import { Waiting } from '../ui/screens/late.tsx';
import { openFromLibrary, openText } from './open-scenario.ts';
import { OpenFailure } from './open-failure.tsx';
import { HOME, playAddress, runAddress } from './route.ts';
import { RunDownload } from './run-download.tsx';
import { readSave, type Save, type Saves } from './saves.ts';
import type { Shell } from './shell.ts';

/** They come along, as what all of them show does: one request. */
export { OtherLuck } from './other-luck.tsx';
export { SavedFailure } from './saved-failure.tsx';

interface Arrived {
  readonly run: Run;
  readonly from: Save['from'];
}
type Refused = {
  readonly kind: 'refused';
  readonly code: RunTextProblem['code'] | 'unknown';
  readonly id: string;
  readonly text: string;
  readonly args?: RunTextProblem['args'];
  /** What can still be shown of it. */
  readonly decided?: Pick<DecidedListProps, 'scenario' | 'decisions' | 'changed'>;
};
type Place =
  | { readonly kind: 'opening' | 'unreachable' }
  | (Arrived & { readonly kind: 'visiting' | 'unsure' })
  | (Arrived & { readonly kind: 'conflict'; readonly mine: Save })
  | Refused;

/** Tries the library first, then a file of the player's by the same name. */
async function rebuild(
  text: string,
  id: string,
  { saves, wanted }: Shell,
): Promise<Arrived | Refused | { kind: 'unreachable' }> {
  const [shipped, own] = [await openFromLibrary(id, wanted), saves.file(id)];
  const mine = own === null ? undefined : await openText(own, `${id}.json`);
  let refused: Refused = { kind: 'refused', code: 'unknown', id, text };
  for (const [opened, from] of [
    [shipped, 'library'],
    [mine, 'file'],
  ] as const) {
    if (opened?.kind !== 'opened') continue;
    const run = rebuildRun(opened.scenario, text);
    if (!isRunTextProblem(run)) return { run, from };
    refused = { ...refused, code: run.code, ...decidedIn(opened.scenario, text, saves) };
  }
  return refused.code === 'unknown' && shipped.kind === 'unreachable' ? { kind: 'unreachable' } : refused;
}

/** Of another engine, or of other rules, the same decisions are another run: they can be read, not played. */
function decidedIn(scenario: Scenario, text: string, saves: Saves): Pick<Refused, 'decided'> {
  const record = readRunText(text);
  const decisions = isRunTextProblem(record) ? record : decisionsIn(scenario, record);
  if (!isRunTextProblem(decisions)) return { decided: { scenario, decisions } };
  // Of other rules the text alone is not enough, but what is kept here of one's own run is.
  const kept = readKeptDecisions(saves.withText(text)?.decided, text);
  if (kept === null) return {};
  const { weeks, turn_weeks } = kept;
  return { decided: { scenario: { ...scenario, weeks, turn_weeks }, decisions: kept.decisions, changed: true } };
}

/** The player's own run of this scenario, if there is one, is set aside and not lost. */
function takeHome(kept: KeptRun, from: Save['from'], { saves }: Shell, goTo: (address: string) => void): void {
  // With its branches, where it has been aside.
  const aside = asideWith(saves.store, from, kept.id, [kept.text]);
  if (aside === undefined || saves.takeBack(aside) === null) saves.putInstead({ ...kept, from });
  goTo(playAddress(from, kept.id));
}

/** A run that was set aside as one that does not fit is like any other then. */
function fitsAgain({ run, from }: Arrived, { saves: { store } }: Shell): void {
  const key = asideWith(store, from, run.scenario.id, everyRunText(run));
  const save = key === undefined ? null : readSave(store.read(key));
  if (key === undefined || save?.refused !== true) return;
  store.write(key, JSON.stringify({ ...save, refused: undefined }));
}

/** `sure`: the player has seen where it leads, and it is there. */
async function arriveByRun(text: string, shell: Shell, sure: boolean): Promise<Place> {
  // Whoever came by the link goes back to where it was, not to the link.
  const { replace } = shell.services.address;
  await shell.saves.store.refresh();
  const record = readRunText(text);
  if (isRunTextProblem(record)) {
    // The words that stand behind it in a sentence.
    const among = runTextIn(shell.services.address.hash);
    if (among !== null && among !== text && !isRunTextProblem(readRunText(among))) {
      replace(runAddress(among));
      return { kind: 'opening' };
    }
    return { ...record, kind: 'refused', id: '', text };
  }
  const rebuilt = await rebuild(text, record.scenario, shell);
  if (!('run' in rebuilt)) return rebuilt;
  const { run, from } = rebuilt;
  fitsAgain(rebuilt, shell);
  const mine = shell.saves.find(from, run.scenario.id);
  const own = mine === null || mine === 'damaged' ? null : mine;
  const turned = own && turnedTo(own, run);
  if (turned) {
    shell.saves.put(turned);
    replace(playAddress(from, turned.id));
    return { kind: 'opening' };
  }
  // Texts before version 3 have no check: half of one may be a whole one of another run.
  if (record.version < 3 && !sure) return { kind: 'unsure', ...rebuilt };
  if (run.phase === 'debrief') return { kind: 'visiting', ...rebuilt };
  if (own !== null) return { kind: 'conflict', ...rebuilt, mine: own };
  takeHome(keptRunOf(treeOf(run)), from, shell, replace);
  return { kind: 'opening' };
}

/** The saved run at the branch that the link is of; null where it is none of them. */
function turnedTo(mine: Save, run: Run): Save | null {
  const texts = everyRunText(run);
  const { branches } = mine;
  const active = branches?.list.findIndex((branch) => texts.includes(branch.text)) ?? -1;
  if (branches === undefined || active < 0) return texts.includes(mine.text) ? mine : null;
  const text = runText(run);
  return {
    ...mine,
    text,
    decided: keptDecisions(run, text),
    week: run.week,
    finished: run.phase === 'debrief',
    branches: { ...branches, active },
  };
}

interface InWords {
  readonly t: TextOf<'run'>;
  readonly shell: Shell;
}

export interface VisitProps {
  readonly text: string;
  readonly shell: Shell;
}

export function Visit({ text, shell }: VisitProps) {
  const [place, setPlace] = useState<Place>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const [sureOf, setSureOf] = useState('');
  const words = useLateText(shell.locale, 'run', () => setPlace({ kind: 'unreachable' }));
  useEffect(() => {
    let wanted = true;
    setPlace({ kind: 'opening' });
    void arriveByRun(text, shell, sureOf === text).then((there) => wanted && setPlace(there));
    return () => void (wanted = false);
  }, [text, attempt, sureOf]);
  const home = (): void => shell.goTo(HOME);
  switch (place.kind) {
    case 'opening':
      return <Waiting t={shell.t} />;
    case 'unreachable':
      return <OpenFailure t={shell.t} onHome={home} onAgain={() => setAttempt(attempt + 1)} />;
    case 'visiting':
      return <Guest key={text} {...place} shell={shell} />;
    case 'unsure':
      return words ? (
        <Unsure {...place} t={words} shell={shell} onSure={() => setSureOf(text)} />
      ) : (
        <Waiting t={shell.t} />
      );
    case 'conflict':
      return words ? <Conflict {...place} t={words} shell={shell} /> : <Waiting t={shell.t} />;
    case 'refused':
      return words ? <RefusedText {...place} t={words} shell={shell} /> : <Waiting t={shell.t} />;
  }
}

/** Nothing of it is kept: it becomes the player's own once they go back in it. */
function Guest({ run, from, shell }: Arrived & { readonly shell: Shell }) {
  const { id } = run.scenario;
  const play = useMemo(
    () =>
      new OwnPlay(treeOf(run), {
        onKept: () => undefined,
        onTakenHome: (kept) => takeHome(kept, from, shell, shell.goTo),
      }),
    [run],
  );
  const afterwards = useMemo(
    () => ({
      share: shareOf(from, shell),
      plan: planOf(from, shell),
      now: shell.services.now,
      setsAside: shell.saves.find(from, id) !== null,
      guest: true,
      onAgain: () => shell.goTo(playAddress(from, id)),
      onHome: () => shell.goTo(HOME),
    }),
    [play],
  );
  return <Table {...{ play, shell, afterwards }} />;
}

function RefusedText({ code, id, text, args, decided, t, shell }: Refused & InWords) {
  const words = useLateText(shell.locale, 'plan', () => undefined);
  return (
    <MessageScreen
      title={t('run.refused')}
      text={[t(`run.${code}`, { ...args, id })]}
      more={decided && <DecidedList {...decided} t={t} words={words ?? null} />}
    >
      <Button kind="main" icon="arrow-left" onPress={() => shell.goTo(HOME)}>
        {t('run.home')}
      </Button>
      {text !== '' && <RunDownload text={text} label={t('run.keep')} />}
    </MessageScreen>
  );
}

function Unsure({ run, t, shell, onSure }: Arrived & InWords & { readonly onSure: () => void }) {
  const finished = run.phase === 'debrief' ? 'yes' : 'no';
  const text = t('run.unsure_text', { title: run.scenario.title, week: run.week, finished });
  return (
    <MessageScreen title={t('run.unsure')} text={[text, t('run.unsure_do')]}>
      <Button kind="main" onPress={onSure}>
        {t('run.unsure_open')}
      </Button>
      <Button icon="arrow-left" onPress={() => shell.goTo(HOME)}>
        {t('run.home')}
      </Button>
    </MessageScreen>
  );
}

function Conflict({ run, from, mine, t, shell }: Arrived & InWords & { readonly mine: Save }) {
  const { title, week, id } = mine;
  const finished = mine.finished ? 'yes' : 'no';
  return (
    <MessageScreen title={t('run.conflict')} text={[t('run.conflict_text', { title, week, finished })]}>
      <Button kind="main" onPress={() => takeHome(keptRunOf(treeOf(run)), from, shell, shell.services.address.replace)}>
        {t('run.conflict_open')}
      </Button>
      <Button onPress={() => shell.goTo(playAddress(from, id))}>{t('run.conflict_stay')}</Button>
      <RunDownload text={mine.text} label={t('run.conflict_keep')} />
    </MessageScreen>
  );
}
