// What the server lets be shown, over a line that mends itself.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Handshake, ToWindow } from '../../../core/session/wire.ts';
import { Link, type LinkState } from '../link.ts';

export type Shown = Parameters<ToWindow['slide']>[0];
interface Projected {
  readonly link: Link;
  /** Null until the first has come; the last one stays while the line is gone. */
  readonly shown: Shown | null;
  readonly state: LinkState;
}

export function useProjected(
  base: string,
  handshake: Handshake,
  given: ConstructorParameters<typeof Link>[2],
): Projected {
  const [link] = useState(() => new Link(base, handshake, given));
  const [shown, show] = useState<Shown | null>(null);
  const [state, setState] = useState(link.state);
  useLayoutEffect(() => {
    link.on('slide', (message) => show((now) => (now !== null && message.seq < now.seq ? now : message)));
    const stop = link.subscribe(setState);
    setState(link.state);
    return () => {
      stop();
      link.close();
    };
  }, []);
  return { link, shown, state };
}

/** A hall need not know of a line that is back in a moment. */
const LATE_MS = 8000;

export function useLateTrouble(status: LinkState['status']): boolean {
  const [late, setLate] = useState(false);
  const fine = status === 'connected';
  useEffect(() => {
    setLate(false);
    if (fine) return undefined;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, [fine]);
  return late;
}
