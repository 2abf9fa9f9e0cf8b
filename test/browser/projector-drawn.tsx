// The projector's window over a line that a test holds the other end of.
import type { ToWindow } from '../../src/core/session/wire.ts';
import type { LiveShell } from '../../src/browser/live/live-shell.ts';
import { ProjectorPage } from '../../src/browser/live/projector/projector-page.tsx';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import type { FakeChannel } from '../support/fake-channel.ts';
import { createSlidesText } from '../support/words.ts';

export type Shown = Parameters<ToWindow['slide']>[0];
interface ProjectorDrawnProps {
  readonly channel: FakeChannel;
  readonly kept: Map<string, string>;
  readonly announce: (text: string) => void;
}

const nothing = (): void => undefined;

const shellOver = ({ kept, announce }: ProjectorDrawnProps): LiveShell => ({
  t: createText('en'),
  locale: 'en',
  wanted: ['en'],
  settings: USUAL_SETTINGS,
  sound: {} as LiveShell['sound'],
  announce,
  onSettings: nothing,
  onMenu: nothing,
  setPlace: nothing,
  kept: {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  },
  base: 'https://play.example/',
  now: () => new Date(),
  reload: nothing,
  goTo: nothing,
  replace: nothing,
});

export const ProjectorDrawn = (props: ProjectorDrawnProps) => (
  <AnnounceContext.Provider value={props.announce}>
    <ProjectorPage
      shell={shellOver(props)}
      words={createSlidesText('en')}
      session="s"
      capability="c"
      given={{ open: () => props.channel }}
    />
  </AnnounceContext.Provider>
);
