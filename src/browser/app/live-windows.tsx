// The windows of a session. Each comes late, with the words it is read in.
import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LiveAddress } from '../live/live-address.ts';
import type { LiveShell } from '../live/live-shell.ts';
import { latePartInWords } from '../play/late-part.ts';
import type { CataloguePart } from '../ui/text/catalogue.ts';
import type { Locale } from '../ui/text/languages.ts';
import { loadText, type TextOf } from '../ui/text/text.ts';
import { useText } from '../ui/text/use-text.ts';
import { shelfIn } from './collect-shelf.ts';
import { Late, type LateScreen } from './late-screen.tsx';

interface InWords<Part extends CataloguePart> {
  readonly shell: LiveShell;
  readonly words: TextOf<Part>;
}

/** `load` must only import, see late-part.ts. `besides`: other words without which there is nothing to see. */
function liveWindow<Module, Part extends CataloguePart, Props extends InWords<Part>>(
  key: string,
  part: Part,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  besides: readonly CataloguePart[] = [],
): LateScreen<Omit<Props, 'words'>> {
  let come: ComponentType<Omit<Props, 'words'>> | undefined;
  return {
    key,
    now: () => come,
    async load(locale) {
      if (come) return come;
      const words = besides.map((other) => loadText(locale, other));
      const [{ t, ...module }] = await Promise.all([latePartInWords(load, part, locale), ...words]);
      const Window = pick(module as Module);
      come = function LiveWindow(props) {
        const whole = { ...props, words: useText(t, props.shell.locale, part) } as Props;
        return <Window {...whole} />;
      };
      return come;
    },
  };
}

const PHONE = liveWindow(
  'phone',
  'join',
  () => import('../live/phone/phone-page.tsx'),
  ({ PhonePage }) => PhonePage,
);
const SETUP = liveWindow(
  'setup',
  'control',
  () => import('../live/control/setup-page.tsx'),
  ({ SetupPage }) => SetupPage,
);
const CONTROL = liveWindow(
  'control',
  'control',
  () => import('../live/control/control-page.tsx'),
  ({ ControlPage }) => ControlPage,
  ['slides', 'session'],
);
const PROJECTOR = liveWindow(
  'projector',
  'slides',
  () => import('../live/projector/projector-page.tsx'),
  ({ ProjectorPage }) => ProjectorPage,
);
const COLLECT = liveWindow(
  'collect',
  'collect',
  () => import('../live/collect/collect-page.tsx'),
  ({ CollectPage }) => CollectPage,
  ['slides'],
);

interface WindowProps {
  readonly address: LiveAddress;
  readonly shell: LiveShell;
  /** Where a window that cannot be had leads. */
  readonly onHome: () => void;
}

/** Another address of the same kind is another window. */
export function Window({ address, shell, onHome }: WindowProps) {
  const { t } = shell;
  switch (address.kind) {
    case 'phone': {
      const { code, key, token } = address;
      return <Late screen={PHONE} props={{ shell, code, joinKey: key, token }} {...{ t, onHome }} />;
    }
    case 'setup':
      return <Late screen={SETUP} props={{ shell, hostKey: address.hostKey }} {...{ t, onHome }} />;
    case 'control':
    case 'projector': {
      const { session, capability } = address;
      const screen = address.kind === 'control' ? CONTROL : PROJECTOR;
      return (
        <Late key={session + capability} {...{ screen }} props={{ shell, session, capability }} {...{ t, onHome }} />
      );
    }
    case 'collect':
      return <Collecting {...{ shell, t, onHome }} screen={address.screen} />;
  }
}

function Collecting({
  shell,
  screen,
  t,
  onHome,
}: Omit<WindowProps, 'address'> & { readonly screen: boolean } & Pick<LiveShell, 't'>) {
  const shelf = useMemo(() => shelfIn(shell.wanted), []);
  return <Late screen={COLLECT} props={{ shell, shelf, screen }} {...{ t, onHome }} />;
}

/** On its way before anything is drawn. */
export const loadPhone = async (locale: Locale): Promise<unknown> => PHONE.load(locale);
