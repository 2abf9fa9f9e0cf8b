// The projector's window over a line that a test holds the other end of.
import type { ToWindow } from '../../src/core/session/wire.ts';
import { ProjectorPage } from '../../src/browser/live/projector/projector-page.tsx';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import type { FakeChannel } from '../support/fake-channel.ts';
import { keptIn, shellWith } from '../support/live-shell.ts';
import { createSlidesText } from '../support/words.ts';

export type Shown = Parameters<ToWindow['slide']>[0];
interface ProjectorDrawnProps {
  readonly channel: FakeChannel;
  readonly kept: Map<string, string>;
  readonly announce: (text: string) => void;
}

export const ProjectorDrawn = (props: ProjectorDrawnProps) => (
  <AnnounceContext.Provider value={props.announce}>
    <ProjectorPage
      shell={shellWith({ kept: keptIn(props.kept), announce: props.announce, base: 'https://play.example/' })}
      words={createSlidesText('en')}
      session="s"
      capability="c"
      given={{ open: () => props.channel }}
    />
  </AnnounceContext.Provider>
);
