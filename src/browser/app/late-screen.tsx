// Screens whose code comes after the first page; asked for at once where the address is already theirs.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latePart } from '../play/late-part.ts';
import { NotCome, Waiting } from '../ui/screens/late.tsx';
import type { CataloguePart } from '../ui/text/catalogue.ts';
import { loadCatalogue, type Locale } from '../ui/text/languages.ts';
import type { Translate } from '../ui/text/text.ts';

export interface LateScreen<Props> {
  /** No other screen has it. */
  readonly key: number | string;
  /** Undefined until it has come. */
  now(): ComponentType<Props> | undefined;
  /** Rejects where it cannot be had; it may then be asked for again. */
  load(locale: Locale): Promise<ComponentType<Props>>;
}

let made = 0;

/** `load` must only import, see late-part.ts. `words`: what it will ask for itself is on its way with it. */
export function lateScreen<Module, Props>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  words?: CataloguePart,
): LateScreen<Props> {
  let come: ComponentType<Props> | undefined;
  return {
    key: (made += 1),
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

/** Where one screen follows another in the same place, the first must not be handed what is meant for the second. */
export const Late = <Props extends object>(props: LateProps<Props>) => <LateOne {...props} key={props.screen.key} />;

function LateOne<Props extends object>({ screen, props, t, onHome }: LateProps<Props>) {
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
