// What a visit says to a cmi5 system: in order, each thing once, and again what was not heard.
import type { LmsTrouble } from './connection.ts';
import type { Statement } from './cmi5-statements.ts';
import { type Lrs, troubleIn, went } from './lrs.ts';

interface Line {
  readonly statement: Statement;
  readonly at: Date;
}

export interface Telling {
  say(statement: Statement, at: Date): void;
  /** What has not been heard for sure. */
  unsaid(): readonly Statement[];
  /** Tries to say all of it. */
  hand(): Promise<void>;
  /** Says the rest and this, at once and without waiting. */
  end(last: Line): void;
}

type Heard = 'yes' | 'wrong' | 'no' | 'gone';

export function openTelling(lrs: Lrs, full: (line: Line) => object, tell: (trouble: LmsTrouble) => void): Telling {
  let waiting: Line[] = [];
  /** Sent, and not answered yet. */
  let sent: readonly Line[] = [];
  let ended = false;

  async function heard(lines: readonly Line[]): Promise<Heard> {
    const reply = await lrs.statements(lines.map(full));
    if (went(reply)) return 'yes';
    if (reply === null || troubleIn(reply) === 'silent') return 'gone';
    // It has one of that id already.
    if (reply.status === 409 && lines.length === 1) return 'yes';
    return [401, 403, 404].includes(reply.status) ? 'no' : 'wrong';
  }

  /** Those to be said again. One that it will not have is no reason to keep the others back. */
  async function unheard(lines: readonly Line[]): Promise<readonly Line[]> {
    const all = await heard(lines);
    if (all === 'yes') return [];
    if (all === 'gone') {
      tell('silent');
      return lines;
    }
    const each: Heard[] = [];
    if (lines.length === 1) each.push(all);
    else for (const line of lines) each.push(ended ? 'gone' : await heard([line]));
    if (each.some((one) => one === 'wrong' || one === 'no')) tell('refused');
    const listens = each.includes('yes');
    return lines.filter((_, index) => each[index] === 'gone' || (each[index] === 'no' && !listens));
  }

  return {
    say: (statement, at) => void waiting.push({ statement, at }),
    unsaid: () => [...sent, ...waiting].map(({ statement }) => statement).filter(({ verb }) => verb !== 'initialized'),
    async hand() {
      if (waiting.length === 0) return;
      [sent, waiting] = [waiting, []];
      const again = await unheard(sent);
      waiting = [...again, ...waiting];
      sent = [];
    },
    end(last) {
      ended = true;
      void lrs.statements([...waiting, last].map(full));
    },
  };
}
