// What was dropped on the page, and the answer to it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterFrame } from '../ui/components/after-frame.ts';
import type { Dropped } from './drops.ts';
import { HOME, type Route } from './route.ts';
import type { Shell } from './shell.ts';

export interface DroppedHere {
  /** What is said of it; also of what was opened otherwise. */
  readonly answer: string;
  readonly say: (answer: string) => void;
  /** For the first page to open. */
  readonly file: File | undefined;
  readonly taken: () => void;
}

export function useDropped(route: Route, shell: Shell): DroppedHere {
  const [answer, setAnswer] = useState('');
  const [file, setFile] = useState<File>();
  const newest = useRef<(dropped: Dropped) => void>(() => undefined);
  newest.current = (dropped) => {
    setAnswer('');
    // Behind a dialog the answer could be neither seen nor heard.
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    const answered = import('./dropped.ts').then(({ answerTo }) => answerTo(dropped, route, shell));
    answered.then(
      (given) => {
        setAnswer(given.text);
        setFile(given.file);
        if (given.file) shell.goTo(HOME);
      },
      () => setAnswer(shell.t('error.fetch_do')),
    );
  };
  // Nobody drops anything on a page that is not yet to be seen.
  useEffect(() => {
    const stop = afterFrame(() => {
      import('./drops.ts').then(
        ({ hearDrops }) => hearDrops((dropped) => newest.current(dropped)),
        () => undefined,
      );
    });
    return stop;
  }, []);
  return { answer, say: setAnswer, file, taken: () => setFile(undefined) };
}
