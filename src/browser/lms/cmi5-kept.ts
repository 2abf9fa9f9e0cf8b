// The document of ours that a cmi5 system keeps for a learner: the text, and what has been said of them in earlier visits.
import type { LmsTrouble } from './connection.ts';
import { isRecord, parsed } from './cmi5-launch.ts';
import { type Statement, VERBS } from './cmi5-statements.ts';
import { type Lrs, troubleIn, went } from './lrs.ts';

const DOCUMENT = 'skip-level';

export interface Kept {
  readonly text: string;
  readonly where: string;
  readonly progress: number;
  /** In all visits, ms. */
  readonly spent: number;
  /** Neither may be said twice of one learner's enrolment. */
  readonly completed: boolean;
  readonly passed: boolean;
  /** What could not be said, and is to be in the next visit. */
  readonly owed: readonly Statement[];
}
const NOTHING: Kept = { text: '', where: '', progress: 0, spent: 0, completed: false, passed: false, owed: [] };

const isStatement = (what: unknown): what is Statement =>
  isRecord(what) && typeof what['id'] === 'string' && VERBS.some((verb) => verb === what['verb']);
const wordsOf = (what: unknown): string => (typeof what === 'string' ? what : '');
const figureOf = (what: unknown): number => (typeof what === 'number' && what >= 0 ? what : 0);

function keptOf(text: string): Kept {
  const found = parsed(text);
  if (!isRecord(found)) return NOTHING;
  return {
    text: wordsOf(found['text']),
    where: wordsOf(found['where']),
    progress: figureOf(found['progress']),
    spent: figureOf(found['spent']),
    completed: found['completed'] === true,
    passed: found['passed'] === true,
    owed: Array.isArray(found['owed']) ? found['owed'].filter(isStatement) : [],
  };
}

export interface Keeping {
  /** As last read or written; nothing where it could not be read. */
  readonly now: Kept;
  read(patience?: number): Promise<boolean>;
  /** True once it has been read back. Where another window has written meanwhile, the change is made to what is there then. */
  write(change: (before: Kept) => Kept): Promise<boolean>;
  /** Without waiting. True where it was taken. */
  leave(change: (before: Kept) => Kept): Promise<boolean>;
}

export function openKeeping(lrs: Lrs, tell: (trouble: LmsTrouble) => void): Keeping {
  let known: { readonly kept: Kept; readonly etag: string | null } | null = null;
  let gone = false;

  async function read(patience?: number): Promise<boolean> {
    const reply = await lrs.state(DOCUMENT, patience);
    if (reply?.status === 404) known = { kept: NOTHING, etag: null };
    else if (reply !== null && went(reply)) known = { kept: keptOf(reply.text), etag: reply.etag };
    else {
      tell(troubleIn(reply));
      return false;
    }
    return true;
  }

  async function write(change: (before: Kept) => Kept, again = true): Promise<boolean> {
    if (known === null && !(await read())) return false;
    const next = change(known?.kept ?? NOTHING);
    const put = await lrs.keep(DOCUMENT, JSON.stringify(next), known?.etag ?? null);
    if (again && !gone && (put?.status === 412 || put?.status === 409)) return (await read()) && write(change, false);
    if (!went(put)) {
      tell(troubleIn(put));
      return false;
    }
    known = { kept: next, etag: null };
    if (!(await read())) return false;
    if (known.kept.text === next.text) return true;
    tell('lost');
    return false;
  }

  return {
    get now() {
      return known?.kept ?? NOTHING;
    },
    read,
    write,
    async leave(change) {
      gone = true;
      return known !== null && went(await lrs.keep(DOCUMENT, JSON.stringify(change(known.kept)), null));
    },
  };
}
