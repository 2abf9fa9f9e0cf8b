// Loads late: what is made of something that was dropped on the page. There is always an answer.
import type { Problem } from '../../core/scenario/problem.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import { loadProblemWords } from '../ui/text/load-problem-words.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';
import type { Dropped } from './drops.ts';
import { whyNoText } from './no-text.ts';
import { openFile, type Opened } from './open-scenario.ts';
import type { Route } from './route.ts';
import { openRunFile } from './run-file.ts';
import type { Shell } from './shell.ts';

interface Answer {
  /** Said to the player; empty where the page says it all. */
  readonly text: string;
  /** For the first page to open. */
  readonly file?: File;
}

/** A scenario is a folder with this file in it. */
async function scenarioIn(folder: FileSystemDirectoryEntry): Promise<File | null> {
  try {
    const entry = await new Promise<FileSystemEntry>((found, not) => folder.getFile('scenario.json', {}, found, not));
    return await new Promise<File>((found, not) => (entry as FileSystemFileEntry).file(found, not));
  } catch {
    return null;
  }
}

/** The one thing to open, or why there is none. */
async function thingIn({ files, folders, text }: Dropped, t: TextOf<'run'>): Promise<File | string> {
  const [count, folder, file] = [files.length + folders.length, folders[0], files[0]];
  if (count > 1) return t('drop.several', { count });
  if (folder) return (await scenarioIn(folder)) ?? t('drop.folder', { name: folder.name });
  if (file) return file;
  const words = text.trim();
  return words === '' ? t('drop.nothing') : new File([words], t('drop.text_name'), { type: 'text/plain' });
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function problemsOf(problems: readonly Problem[], file: string, t: TextOf<'run'>): Promise<string> {
  const [first, ...more] = problems;
  const words = await loadProblemWords(t.locale);
  return t('drop.problems', { file, first: first ? problemWords(first, words).message : '', more: more.length });
}

async function whyNot(
  opened: Exclude<Opened, { kind: 'opened' }>,
  { name }: File,
  shell: Shell,
  t: TextOf<'run'>,
): Promise<string> {
  switch (opened.kind) {
    case 'problems':
      return problemsOf(opened.problems, name, t);
    case 'too_big':
    case 'not_text':
      return whyNoText(opened, t);
    case 'not_found':
    case 'unreachable':
      return shell.t('error.fetch');
  }
}

/** A run that is being played is kept, whatever is opened instead. */
function isUnderWay(route: Route, { saves }: Shell): boolean {
  const save = route.kind === 'play' ? saves.find(route.from, route.id) : null;
  return save !== null && save !== 'damaged' && !save.finished;
}

/** On the first page a file is opened and its problems are shown; elsewhere the page stays unless there is something to open. */
export async function answerTo(dropped: Dropped, route: Route, shell: Shell): Promise<Answer> {
  const t = await loadText(shell.locale, 'run');
  const file = await thingIn(dropped, t);
  if (typeof file === 'string') return { text: file };
  if (!(await isReadable(file))) return { text: t('drop.unreadable', { file: file.name }) };
  const kept = isUnderWay(route, shell) ? t('drop.kept') : '';
  const said = await openRunFile(file, shell);
  if (said !== null) return { text: said || kept };
  const isText = dropped.text !== '' && dropped.files.length === 0 && dropped.folders.length === 0;
  if (isText && !dropped.text.trim().startsWith('{')) return { text: t('drop.text') };
  if (route.kind === 'home') return { text: '', file };
  const opened = await openFile(file);
  return opened.kind === 'opened' ? { text: kept, file } : { text: await whyNot(opened, file, shell, t) };
}
