// Tells of runs outside of the game: to the page it stands in, where its address names that page's origin, and to scripts of whoever
// has put it on their server. Nothing is sent anywhere else.
import type { LifeEvent } from '../services.ts';
import { askedOf, hostIn, type ToHost } from './host-messages.ts';

/** The window as this sees it. */
export interface Around {
  /** What the game's own scripts and those beside them hear. */
  readonly events: EventTarget;
  /** From `?` on. */
  readonly search: string;
  /** The page around; null where there is none. */
  readonly parent: Pick<Window, 'postMessage'> | null;
  /** Its origin, where the browser tells. */
  readonly parentOrigin: string | undefined;
  readonly goTo: (hash: string) => void;
}

interface Outside {
  /** The page can be used. Listens to the host from now on. */
  ready(): void;
  life(event: LifeEvent): void;
}

const NOTHING = { scenario: '', week: 0, weeks: 0, decided: 0, run: '', branch: 0 };

/** Told to a host as what; the rest is not its business. */
const KINDS: Partial<Readonly<Record<LifeEvent['kind'], ToHost['kind']>>> = {
  decided: 'progress',
  debriefed: 'complete',
};
const kindFor = ({ kind, decided }: LifeEvent): ToHost['kind'] | undefined =>
  kind === 'started' && decided > 0 ? 'progress' : KINDS[kind];

export function openOutside({ events, search, parent, parentOrigin, goTo }: Around): Outside {
  const named = hostIn(search);
  // A browser that is told to post to somebody else complains in the console.
  const host = named !== null && (parentOrigin === undefined || parentOrigin === named) ? named : null;
  let now: Omit<ToHost, 'source' | 'kind'> = NOTHING;
  let isReady = false;
  const tell = (kind: ToHost['kind']): void => {
    // What was before is told with `ready`.
    if (host === null || !isReady) return;
    const message: ToHost = { source: 'skip-level', kind, ...now };
    parent?.postMessage(message, host);
  };
  const onMessage = (event: Event): void => {
    const { origin, source, data } = event as MessageEvent<unknown>;
    if (origin !== host || source !== parent) return;
    const asked = askedOf(data);
    if (asked?.kind === 'hello') tell('ready');
    if (asked?.kind === 'open') goTo(asked.address);
  };
  return {
    ready() {
      if (host === null || parent === null) return;
      isReady = true;
      events.addEventListener('message', onMessage);
      tell('ready');
    },
    life(event) {
      const { kind, ...detail } = event;
      events.dispatchEvent(new CustomEvent(`skip-level:${kind}`, { detail }));
      now = detail;
      const told = kindFor(event);
      if (told !== undefined) tell(told);
      if (kind === 'left') now = NOTHING;
    },
  };
}
