// Screens whose code comes after the first page; asked for at once where the address is already theirs.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latePart } from '../play/late-part.ts';
import { NotCome, Waiting } from '../ui/screens/late.tsx';
import type { CataloguePart } from '../ui/text/catalogue.ts';
import { loadCatalogue, type Locale } from '../ui/text/languages.ts';
import type { Translate } from '../ui/text/text.ts';

interface LateScreen<Props> {
  /** Undefined until it has come. */
  now(): ComponentType<Props> | undefined;
  /** Rejects where it cannot be had; it may then be asked for again. */
  load(locale: Locale): Promise<ComponentType<Props>>;
}

/** `load` must only import, see late-part.ts. `words`: what it will ask for itself is on its way with it. */
export function lateScreen<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  words?: CataloguePart,
): LateScreen<Props> {
  let come: ComponentType<Props> | undefined;
  return {
    now: () => come,
    async load(locale) {
      if (words) loadCatalogue(locale, words).catch(() => undefined);
      return (come ??= pick(await latePart(load)));
    },
  };
}

interface LateProps<Props> {
  readonly screen: LateScreen<Props>;
  readonly props: Props;
  readonly t: Translate;
  /** The way out where it cannot be had. */
  readonly onHome: () => void;
}

export function Late<Props extends object>({ screen, props, t, onHome }: LateProps<Props>) {
  const [Screen, setScreen] = useState<ComponentType<Props> | 'failed' | undefined>(() => screen.now());
  const load = (): void =>
    void screen.load(t.locale).then(
      (come) => setScreen(() => come),
      () => setScreen('failed'),
    );
  useEffect(() => {
    if (Screen === undefined) load();
  }, []);
  if (Screen === undefined) return <Waiting t={t} />;
  if (Screen !== 'failed') return <Screen {...props} />;
  return <NotCome title={t('error.fetch')} t={t} onAgain={load} onHome={onHome} />;
}
