// What a facilitator takes home of a session.
import { Failure } from './http-answers.ts';
import type { Hall } from './hall.ts';

interface Exported {
  readonly type: string;
  readonly body: string;
  /** Content security policy it is sent under. */
  readonly policy: string;
}

export function exportOf(_hall: Hall, _path: string): Exported {
  throw new Failure('unavailable');
}
