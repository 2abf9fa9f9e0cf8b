// A run that came by a link or a file: its debrief is shown, or it is gone on with, or it is said why neither can be.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { everyRunText, isRunTextProblem, readRunText, rebuildRun, runText } from '../../core/run/run-text.ts';
import type { RunTextProblem } from '../../core/run/run-text.ts';
import type { Run } from '../../core/run/run.ts';
import { Button } from '../ui/components/button.tsx';
import { Icon } from '../ui/components/icon.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import { EN_RUN } from '../ui/text/en-run.ts';
import { translateFrom } from '../ui/text/text.ts';
import { treeOf, type Tree } from './branches.ts';
import { BranchingTable, takeHome } from './branching.tsx';
import { openFromLibrary, openText } from './open-scenario.ts';
import { HOME, playAddress } from './route.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';

export type VisitPlace =
  | { readonly kind: 'visiting'; readonly tree: Tree; readonly from: Save['from'] }
  | { readonly kind: 'conflict'; readonly tree: Tree; readonly from: Save['from']; readonly mine: Save }
  | {
      readonly kind: 'refused';
      readonly code: RunTextProblem['code'] | 'unknown';
      readonly id: string;
      readonly text: string;
    };
type Unreachable = { readonly kind: 'unreachable' };

interface Rebuilt {
  readonly run: Run;
  readonly from: Save['from'];
}

/** Tries the library first, then a file of the player's by the same name. */
async function rebuild(text: string, id: string, { saves }: Shell): Promise<Rebuilt | VisitPlace | Unreachable> {
  const [shipped, own] = [await openFromLibrary(id), saves.file(id)];
  const mine = own === null ? undefined : await openText(own, `${id}.json`);
  let code: RunTextProblem['code'] | 'unknown' = 'unknown';
  for (const [opened, from] of [
    [shipped, 'library'],
    [mine, 'file'],
  ] as const) {
    if (opened?.kind !== 'opened') continue;
    const run = rebuildRun(opened.scenario, text);
    if (!isRunTextProblem(run)) return { run, from };
    code = run.code;
  }
  if (code === 'unknown' && shipped.kind === 'unreachable') return { kind: 'unreachable' };
  return { kind: 'refused', code, id, text };
}

export async function arriveByRun(text: string, shell: Shell): Promise<VisitPlace | Unreachable | { kind: 'opening' }> {
  const record = readRunText(text);
  if (isRunTextProblem(record)) return { kind: 'refused', code: record.code, id: '', text };
  const rebuilt = await rebuild(text, record.scenario, shell);
  if (!('run' in rebuilt)) return rebuilt;
  const { run, from } = rebuilt;
  const tree = treeOf(run);
  const mine = shell.saves.find(from, run.scenario.id);
  const own = mine === null || mine === 'damaged' ? null : mine;
  const turned = own && turnedTo(own, run);
  if (turned) {
    shell.saves.put(turned);
    shell.goTo(playAddress(from, turned.id));
    return { kind: 'opening' };
  }
  if (run.phase === 'debrief') return { kind: 'visiting', tree, from };
  if (own !== null) return { kind: 'conflict', tree, from, mine: own };
  takeHome(tree, from, shell);
  return { kind: 'opening' };
}

/** The saved run at the branch that the link is of; null where it is none of them. */
function turnedTo(mine: Save, run: Run): Save | null {
  const texts = everyRunText(run);
  const { branches } = mine;
  const active = branches?.list.findIndex((branch) => texts.includes(branch.text)) ?? -1;
  if (branches === undefined || active < 0) return texts.includes(mine.text) ? mine : null;
  return {
    ...mine,
    text: runText(run),
    week: run.week,
    finished: run.phase === 'debrief',
    branches: { ...branches, active },
  };
}

function useDownload(text: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);
  return address;
}

interface VisitProps {
  readonly place: VisitPlace;
  readonly shell: Shell;
}

export function Visit({ place, shell }: VisitProps) {
  switch (place.kind) {
    case 'visiting': {
      const { from, tree } = place;
      const home = playAddress(from, tree.list[0]?.run.scenario.id ?? '');
      return <BranchingTable visiting {...{ tree, from, shell }} onAgain={() => shell.goTo(home)} />;
    }
    case 'conflict':
      return <Conflict {...place} shell={shell} />;
    case 'refused':
      return <Refused {...place} shell={shell} />;
  }
}

function Refused({ code, id, text, shell }: Extract<VisitPlace, { kind: 'refused' }> & { readonly shell: Shell }) {
  const t = useMemo(() => translateFrom(shell.locale, EN_RUN), [shell.locale]);
  const address = useDownload(text);
  return (
    <MessageScreen title={t('run.refused')} text={[t(`run.${code}`, { id })]}>
      <Button kind="main" icon="arrow-left" onPress={() => shell.goTo(HOME)}>
        {t('run.home')}
      </Button>
      {text !== '' && (
        <a class="button" href={address} download="skip-level-run.txt">
          <Icon name="download-simple" size={1.25} />
          {t('run.keep')}
        </a>
      )}
    </MessageScreen>
  );
}

function Conflict({ tree, from, mine, shell }: Extract<VisitPlace, { kind: 'conflict' }> & { readonly shell: Shell }) {
  const t = useMemo(() => translateFrom(shell.locale, EN_RUN), [shell.locale]);
  const address = useDownload(mine.text);
  const { title, week, id } = mine;
  return (
    <MessageScreen title={t('run.conflict')} text={[t('run.conflict_text', { title, week })]}>
      <Button kind="main" onPress={() => takeHome(tree, from, shell)}>
        {t('run.conflict_open')}
      </Button>
      <Button onPress={() => shell.goTo(playAddress(from, id))}>{t('run.conflict_stay')}</Button>
      <a class="button" href={address} download="skip-level-run.txt">
        <Icon name="download-simple" size={1.25} />
        {t('run.conflict_keep')}
      </a>
    </MessageScreen>
  );
}
