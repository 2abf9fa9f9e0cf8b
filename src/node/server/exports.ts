// What a facilitator takes home of a session: a table, everything as data, a page to print.
import { exportCsv, exportJson, exportPage } from '../../core/session/debrief/export.ts';
import type { Hall } from './hall.ts';

export type Form = 'csv' | 'json' | 'html';

interface Exported {
  readonly type: string;
  readonly body: string;
  /** Content security policy it is sent under. */
  readonly policy: string;
}

const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** `names`: people are named in it; else nobody is. */
export function exportOf(hall: Hall, form: Form, names: boolean): Exported {
  const [state, beside] = [hall.kept.state, hall.beside()];
  switch (form) {
    case 'csv':
      return { type: 'text/csv; charset=utf-8', body: exportCsv(state, beside, { names }), policy: NOTHING };
    case 'json':
      return { type: 'application/json', body: exportJson(state, beside, { names }), policy: NOTHING };
    case 'html':
      // The page has its style with it, and nothing that runs.
      return {
        type: 'text/html; charset=utf-8',
        body: exportPage(state, beside),
        policy: `${NOTHING}; style-src 'unsafe-inline'; sandbox`,
      };
  }
}
