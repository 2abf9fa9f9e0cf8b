// A visit to a cmi5 system that counts.
import type { Connection, Finish, LmsTrouble } from './connection.ts';
import type { Keeping, Kept } from './cmi5-kept.ts';
import type { Launch } from './cmi5-launch.ts';
import { answered, completed, experienced, judged, type Statement } from './cmi5-statements.ts';
import type { Telling } from './cmi5-telling.ts';

interface Visit {
  readonly launch: Launch;
  readonly keeping: Keeping;
  readonly telling: Telling;
  readonly since: Date;
  readonly end: () => void;
  /** Statements are heard; else they wait for the next visit. */
  readonly open: boolean;
  /** They are not, for the visit has ended before, as by a reload. */
  readonly over: boolean;
  readonly mastery: number | null;
  readonly now: () => Date;
  readonly tell: (trouble: LmsTrouble) => void;
}
type Doing = Pick<Connection, 'save' | 'decision' | 'objective' | 'finish' | 'leave'>;

/** Completed and passed once in an enrolment, judged once in a visit, and never failed after it was passed. */
function ends({ mastery }: Visit) {
  const said = { completed: false, passed: false, judged: false };
  return {
    said,
    of({ score, passed }: Finish, before: Kept, spent: number): Statement[] {
      const statements: Statement[] = [];
      if (!before.completed && !said.completed) statements.push(completed(spent));
      said.completed = true;
      const by = score === null ? null : mastery;
      const verdict = score !== null && by !== null ? score >= by : passed;
      if (verdict === null || before.passed || said.judged) return statements;
      said.judged = true;
      said.passed = verdict;
      return [...statements, judged(verdict, score, by, spent)];
    },
  };
}

/** Time spent: what the system has kept, and since. */
function clock({ keeping, now, since }: Visit) {
  let kept = 0;
  const here = (): number => now().getTime() - since.getTime();
  return {
    here,
    all: () => keeping.now.spent + here() - kept,
    unkept: (time: number) => time - kept,
    keep: (time: number) => void (kept = time),
  };
}

type Save = Pick<Kept, 'text' | 'where' | 'progress'>;

/** Says what is to be said, then keeps the newest text: one after the other, and never two at a time. */
function handing(visit: Visit, said: { readonly completed: boolean; readonly passed: boolean }) {
  const { keeping, telling, open } = visit;
  const time = clock(visit);
  let here = true;
  let running = false;
  let toTell = open;
  let due: Save | null = null;
  let waiting: ((kept: boolean) => void)[] = [];

  const changed =
    (save: Save | null, unkept: number) =>
    (before: Kept): Kept => ({
      ...before,
      ...save,
      spent: before.spent + unkept,
      completed: before.completed || said.completed,
      passed: before.passed || said.passed,
      owed: telling.unsaid(),
    });
  async function hand(): Promise<void> {
    if (running) return;
    running = true;
    // Whoever leaves in the same breath says it all at once.
    await Promise.resolve();
    while (here && (due !== null || toTell)) {
      const owing = keeping.now.owed.length > 0;
      toTell = false;
      if (open) await telling.hand();
      if (!here || (due === null && !owing)) continue;
      const [told, save, until] = [waiting, due, time.here()];
      [waiting, due] = [[], null];
      const kept = await keeping.write(changed(save, time.unkept(until)));
      if (kept) time.keep(until);
      for (const tellOne of told) tellOne(kept);
    }
    running = false;
  }
  void hand();
  return {
    spent: time.all,
    save: (save: Save) =>
      new Promise<boolean>((resolve) => {
        due = save;
        waiting.push(resolve);
        void hand();
      }),
    /** What is on its way outlives the page. */
    async leave(): Promise<void> {
      here = false;
      const [told, save] = [waiting, due];
      if (save === null && telling.unsaid().length === 0) return;
      const kept = await keeping.leave(changed(save, time.unkept(time.here())));
      for (const tellOne of told) tellOne(kept);
    },
  };
}

export function counting(visit: Visit): Doing {
  const { launch, keeping, telling, since, over, now, tell } = visit;
  let here = true;
  for (const statement of keeping.now.owed) telling.say(statement, since);
  const end = ends(visit);
  const hands = handing(visit, end.said);
  /** Within this visit, or the system holds it to be before its begin, or after its end. */
  const say = (statement: Statement, at = now()): void => {
    if (here) telling.say(statement, new Date(Math.max(since.getTime(), Math.min(at.getTime(), now().getTime()))));
  };
  return {
    save: async (text, where, progress) => here && hands.save({ text, where, progress }),
    decision: (report) => say(answered(launch, report), report.at),
    objective: (report) => say(experienced(launch, report)),
    finish(finish) {
      if (!here) return;
      for (const statement of end.of(finish, keeping.now, hands.spent())) say(statement);
      if (over) tell('refused');
    },
    leave() {
      if (!here) return;
      here = false;
      void hands.leave();
      visit.end();
    },
  };
}
