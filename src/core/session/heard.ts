import type { SessionEvent } from './session-event.ts';
import type { Heard, SessionRefusal } from './words.ts';

export const heard = (...events: readonly SessionEvent[]): Heard => ({ kind: 'heard', events });

export const no = (code: SessionRefusal['code'], args: SessionRefusal['args'] = {}): SessionRefusal => ({
  kind: 'refusal',
  code,
  args,
});
