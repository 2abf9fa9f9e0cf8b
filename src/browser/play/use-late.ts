// A part of the table that nobody has brought with the run.
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../ui/text/languages.ts';

export interface Late {
  readonly isIn: (locale: Locale) => boolean;
  readonly load: (locale: Locale) => Promise<void>;
}

/** Between two tries, ms. */
const AGAIN_MS = 3000;

/** Asked for until it is there. `onMissing` hears after every try whether it is still missing. */
export function useLate(
  { isIn, load }: Late,
  wanted: boolean,
  locale: Locale,
  onMissing?: (missing: boolean) => void,
): void {
  const [, setCome] = useState(0);
  useEffect(() => {
    if (!wanted || isIn(locale)) return undefined;
    let timer: number | undefined = 0;
    const settle = (missing: boolean): void => {
      if (timer === undefined) return;
      onMissing?.(missing);
      if (missing) timer = window.setTimeout(ask, AGAIN_MS);
      else setCome((times) => times + 1);
    };
    const ask = (): void =>
      void load(locale).then(
        () => settle(false),
        () => settle(true),
      );
    ask();
    return () => {
      clearTimeout(timer);
      timer = undefined;
    };
  }, [wanted, locale]);
}
