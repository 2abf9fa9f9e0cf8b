import { useEffect, useState } from 'preact/hooks';
import type { CataloguePart } from './catalogue.ts';
import type { Locale } from './languages.ts';
import { loadText, type TextOf } from './text.ts';

/** The words of a part that comes late; undefined until they are there. `onFailure`: they cannot be had. */
export function useLateText<Part extends CataloguePart>(
  locale: Locale,
  part: Part,
  onFailure: () => void,
): TextOf<Part> | undefined {
  const [t, show] = useState<TextOf<Part>>();
  useEffect(() => {
    let wanted = true;
    loadText(locale, part).then(
      (text) => wanted && show(() => text),
      () => wanted && onFailure(),
    );
    return () => void (wanted = false);
  }, [locale]);
  return t;
}

/** The words of a part, and others when the language changes; until those have come, or if they never do, the first ones stay. */
export function useText<Part extends CataloguePart>(first: TextOf<Part>, locale: Locale, part: Part): TextOf<Part> {
  const [t, show] = useState(() => first);
  useEffect(() => {
    if (t.locale === locale) return undefined;
    let wanted = true;
    loadText(locale, part).then(
      (text) => wanted && show(() => text),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [locale]);
  return t;
}
