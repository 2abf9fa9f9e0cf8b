// What a facilitator takes home of a session.
import { exportCsv, exportJson, exportPage } from '../../core/session/debrief/export.ts';
import { Failure } from './http-answers.ts';
import type { Hall } from './hall.ts';

interface Exported {
  readonly type: string;
  readonly body: string;
  /** Content security policy it is sent under. */
  readonly policy: string;
}

const NOTHING = "default-src 'none'";
/** Nobody is named in any of them. */
const KINDS = {
  csv: { type: 'text/csv; charset=utf-8', write: exportCsv, policy: NOTHING },
  json: { type: 'application/json', write: exportJson, policy: NOTHING },
  // One file that is to look the same wherever it is kept has its styles in it.
  html: { type: 'text/html; charset=utf-8', write: exportPage, policy: `${NOTHING}; style-src 'unsafe-inline'` },
} as const;

const isKind = (ending: string): ending is keyof typeof KINDS => Object.hasOwn(KINDS, ending);

/** `path`: its ending says what kind is wanted. */
export function exportOf(hall: Hall, path: string): Exported {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!isKind(ending)) throw new Failure('not_found');
  const { type, write, policy } = KINDS[ending];
  return { type, policy, body: write(hall.kept.state, hall.beside()) };
}
