// The first page as a first visitor sees it. The build draws it into the page, so that a scenario can be chosen before any
// script has come; the app then takes over what stands there.
import { Announcer } from '../ui/components/announcer.tsx';
import { HomeScreen } from '../ui/screens/home-screen.tsx';
import { NoStart } from '../ui/screens/no-start.tsx';
import { createText } from '../ui/text/text.ts';
import { FLOOR } from './floor.ts';
import { readLibrary } from './library.ts';
import { playAddress } from './route.ts';

const nothing = (): void => undefined;

/** `list`: what library.json holds. The same elements as the app has at first, without what only a script can do. */
export function FirstPage({ list }: { readonly list: unknown }) {
  return (
    <>
      <HomeScreen
        library={readLibrary(list)}
        saved={[]}
        played={new Set()}
        t={createText('en')}
        addressOf={(id) => playAddress('library', id)}
        onContinue={nothing}
        onStart={nothing}
        onFile={nothing}
        onReload={nothing}
        onMenu={nothing}
      />
      <Announcer lines={[]} />
    </>
  );
}

/** What stands beside it, and goes as soon as the app starts. */
export const FirstSign = () => NoStart({ floor: FLOOR });
