// Loads late: everything this browser keeps, on the first page, to be gone on with or deleted.
import { useEffect, useState } from 'preact/hooks';
import { saveText } from '../ui/debrief/monday-plan.ts';
import { KeptList, type KeptItem, type KeptText } from '../ui/screens/kept-list.tsx';
import { USUAL_SETTINGS } from '../ui/screens/settings.ts';
import { titleIn } from './file-title.ts';
import { keptIn, type Kept } from './kept.ts';
import { playAddress, runAddress } from './route.ts';
import type { Save } from './saves.ts';
import { readSettings } from './settings-store.ts';
import type { Shell } from './shell.ts';

export interface KeptPartProps {
  readonly t: KeptText;
  readonly shell: Shell;
  /** A scenario's title by its id; null where it is not known. */
  readonly titleOf: (id: string) => string | null;
  /** Something was deleted or taken back. */
  readonly onChange: () => void;
}
interface Gone {
  readonly kept: Kept;
  readonly stored: string;
}
type Told = Omit<KeptItem, 'key' | 'gone' | 'unsaved'>;

function runWords({ week, weeks, finished, branches }: Save, t: KeptText): string {
  const state = finished ? t('kept.finished') : t('kept.week', { week, weeks });
  const count = (branches?.list.length ?? 1) - 1;
  return count > 0 ? t('kept.with_branches', { state, count }) : state;
}

type Run = Extract<Kept, { readonly kind: 'run' | 'aside' }>;

function toldRun({ kind, key, id, save, text }: Run, { shell, titleOf }: KeptPartProps, t: KeptText): Told {
  const { saves, goTo } = shell;
  const common = { part: kind, what: save?.title ?? titleOf(id) ?? id, language: save?.language };
  const copy = (words: string) => () => saveText(words, `skip-level-${id}.txt`);
  if (save === null && text === null)
    return { ...common, about: t('kept.damaged'), way: null, onCopy: copy(saves.store.read(key) ?? '') };
  if (save === null) {
    const onOpen = (): void => goTo(runAddress(text ?? ''));
    return { ...common, about: t('kept.text_only'), way: { words: t('kept.go_on'), onOpen }, onCopy: null };
  }
  if (kind === 'aside' && save.refused === true) {
    const onOpen = (): void => goTo(runAddress(save.text));
    const about = t('kept.refused', { state: runWords(save, t) });
    return { ...common, about, way: { words: t('kept.decided'), onOpen }, onCopy: copy(save.text) };
  }
  const onOpen = (): void => {
    if (kind === 'aside') saves.takeBack(key);
    goTo(playAddress(save.from, save.id));
  };
  const words = t(save.finished ? 'kept.look' : 'kept.go_on');
  return { ...common, about: runWords(save, t), way: { words, onOpen }, onCopy: null };
}

function told(kept: Kept, props: KeptPartProps, t: KeptText): Told {
  const none = { language: undefined, about: '', way: null, onCopy: null };
  const { id } = kept;
  const file = titleIn(props.shell.saves.file(id) ?? '');
  const title = props.titleOf(id) ?? file?.title ?? id;
  switch (kept.kind) {
    case 'run':
    case 'aside':
      return toldRun(kept, props, t);
    case 'scenario': {
      const onOpen = (): void => props.shell.goTo(playAddress('file', id));
      const way = { words: t('kept.play'), onOpen };
      return {
        ...none,
        part: 'scenario',
        what: file?.title ?? id,
        language: file?.language || undefined,
        about: t('kept.scenario_file', { id }),
        way,
      };
    }
    case 'plan': {
      const about = kept.plan === null ? t('kept.damaged') : t('kept.plan_words', { then: kept.plan.then });
      return { ...none, part: 'plan', what: t('kept.plan_after', { title }), about };
    }
    case 'settings':
      return { ...none, part: 'other', what: t('kept.settings'), about: t('kept.settings_is') };
    case 'unknown':
      if (kept.key.startsWith(LIVE))
        return { ...none, part: 'other', what: t('kept.session'), about: t('kept.session_is') };
      return { ...none, part: 'other', what: t('kept.unknown', { key: kept.key }) };
  }
}

/** How keys begin that belong to a session. */
const LIVE = 'live/';

/** What is deleted keeps its line while the page is open, so that it can be taken back from there. */
export function KeptPart(props: KeptPartProps) {
  const { t, shell, onChange } = props;
  const { store } = shell.saves;
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const [unsaved, setUnsaved] = useState('');
  useEffect(() => void store.safe().then(() => setUnsaved(store.keys().filter(store.isAhead).join('\n'))));
  const all = [...keptIn(store), ...gone.map(({ kept }) => kept)].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const once = all.filter(({ key }, at) => all[at - 1]?.key !== key);
  const onDelete = (key: string): void => {
    const kept = once.find((entry) => entry.key === key);
    const stored = store.read(key);
    if (kept === undefined || stored === null) return;
    if (kept.kind === 'settings') shell.onSettings(USUAL_SETTINGS);
    store.remove(key);
    setGone((before) => [...before.filter((entry) => entry.kept.key !== key), { kept, stored }]);
    onChange();
  };
  const onPutBack = (key: string): void => {
    const entry = gone.find(({ kept }) => kept.key === key);
    if (entry === undefined) return;
    store.write(key, entry.stored);
    if (entry.kept.kind === 'settings') shell.onSettings(readSettings(store));
    setGone((before) => before.filter((other) => other !== entry));
    onChange();
  };
  const items = once.map((kept) => ({
    key: kept.key,
    unsaved: unsaved.split('\n').includes(kept.key),
    gone: store.read(kept.key) === null,
    ...told(kept, props, t),
  }));
  return items.length === 0 ? null : <KeptList {...{ items, t, onDelete, onPutBack }} />;
}
