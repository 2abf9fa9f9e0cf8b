// A Monday without empty lines, and without one thing said twice.
import type { BriefingLine } from './view.ts';

type Kind = BriefingLine['kind'];

/** What else of the same manager a line makes superfluous or untrue. */
const DROPS: Partial<Record<Kind, readonly Kind[]>> = {
  manager_left: ['wants_out', 'manager_notice', 'manager_stays', 'promise_due'],
  seat: ['wants_out', 'manager_notice', 'manager_stays', 'promise_due', 'manager_left'],
  manager_stays: ['wants_out', 'manager_notice'],
  manager_notice: ['wants_out'],
  left: ['restless'],
  gave_notice: ['restless'],
};

const whoIn = (line: BriefingLine): string | null => ('manager' in line ? line.manager : null);

export function withoutRepeats(lines: readonly BriefingLine[]): BriefingLine[] {
  const dropped = new Set(lines.flatMap((line) => (DROPS[line.kind] ?? []).map((other) => `${other} ${whoIn(line)}`)));
  const told = lines.filter((line) => !dropped.has(`${line.kind} ${whoIn(line)}`) && !isEmpty(line));
  return onceEach(told.filter((line) => !isSettled(line, told)));
}

/** A boss who has nothing to say need not be quoted on it. */
const isEmpty = (line: BriefingLine): boolean => line.kind === 'boss' && line.text === '' && line.says === null;

/** What was kept or broken is due no more. */
const isSettled = (line: BriefingLine, all: readonly BriefingLine[]): boolean =>
  line.kind === 'promise_due' &&
  all.some(
    (other) =>
      (other.kind === 'promise_kept' || other.kind === 'promise_broken' || other.kind === 'promise_lapsed') &&
      other.manager === line.manager &&
      other.text === line.text,
  );

/** Two of one team who go are one line. */
function onceEach(lines: readonly BriefingLine[]): BriefingLine[] {
  const sameAs = (line: BriefingLine) => (other: BriefingLine) =>
    other.kind === line.kind && whoIn(other) === whoIn(line) && other.text === line.text;
  return lines.flatMap((line, at): BriefingLine[] => {
    if (line.kind === 'claim' || line.kind === 'opens') return [line];
    if (lines.findIndex(sameAs(line)) < at) return [];
    return 'count' in line ? [{ ...line, count: lines.filter(sameAs(line)).length }] : [line];
  });
}
