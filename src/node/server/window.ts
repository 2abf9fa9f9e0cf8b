// A window that looks at a session: a phone, the control window, the projector. How it is connected is not known here.
import type { ToWindow } from '../../core/session/wire.ts';

type Gone = Parameters<ToWindow['gone']>[0]['why'];

export interface LiveWindow {
  readonly tell: <Name extends keyof ToWindow>(name: Name, message: Parameters<ToWindow[Name]>[0]) => void;
  /** No longer wanted: told why, and closed. */
  readonly dismiss: (why: Gone) => void;
}
