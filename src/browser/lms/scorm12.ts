// SCORM 1.2: one status for both completion and success, answers of one character, and one field for words.
import { LETTERS } from '../../core/run/answer-letters.ts';
import type { DecisionReport, Finish } from './connection.ts';
import { cut, fitChoice, fitDecision, onOneLine, timeOfDay, timespan } from './fitted.ts';
import { unescaped } from './kept-text.ts';
import { addInteraction, bestScore, inTurn, putObjective, scoreFields } from './scorm-lists.ts';
import type { Dialect } from './scorm.ts';
import type { Runtime } from './runtime.ts';

const ROOM = 4096;
const STATUS = 'cmi.core.lesson_status';
const COMMENTS = 'cmi.comments';
/** From nothing to the best: a later visit never takes a step back. */
const RANKS = ['failed', 'completed', 'passed'];

function responseOf({ choices, picked }: DecisionReport): string {
  const characters = choices.map(({ id }, index) => (picked.includes(id) ? (LETTERS[index] ?? '') : ''));
  return characters.filter((character) => character !== '').join(',');
}

/** The same words, whatever a system did to their blanks and signs. */
const asRead = (text: string): string => onOneLine(unescaped(text));

/** The oldest go first where all do not fit. */
function newest(lines: readonly string[]): string {
  let from = 0;
  let length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  for (; length > ROOM && from < lines.length - 1; from += 1) length -= (lines[from]?.length ?? 0) + 1;
  return cut(lines.slice(from).join('\n'), ROOM);
}

/** Some systems add what is written to what is there, others put it in its place. */
function commentsOf(runtime: Runtime) {
  let lines: string[] | null = null;
  let way: 'unknown' | 'adds' | 'replaces' | 'deaf' = 'unknown';
  const read = (): string => runtime.get(COMMENTS) ?? '';

  return (line: string): void => {
    if (way === 'deaf') return;
    lines ??= read().split('\n');
    lines = lines.filter((earlier) => earlier.trim() !== '');
    const before = asRead(lines.join('\n'));
    lines.push(line);
    if (!runtime.set(COMMENTS, way === 'replaces' ? newest(lines) : `${line}\n`)) {
      way = 'deaf';
      return;
    }
    if (way !== 'unknown' || before === '') return;
    const after = asRead(read());
    if (after === '') way = 'deaf';
    else if (after.startsWith(before)) way = 'adds';
    else {
      way = 'replaces';
      runtime.set(COMMENTS, newest(lines));
    }
  };
}

function finishIn(runtime: Runtime, { score, passed }: Finish): boolean {
  const status = passed === null ? 'completed' : passed ? 'passed' : 'failed';
  const before = runtime.get(STATUS) ?? '';
  if (RANKS.indexOf(status) < RANKS.indexOf(before)) return true;
  if (bestScore(runtime, 'cmi.core.score', score))
    for (const [name, value] of scoreFields(score)) runtime.set(`cmi.core.${name}`, value);
  // Some judge by themselves, and call it passed.
  return status === before || runtime.set(STATUS, status, (there) => RANKS.includes(there));
}

export function scorm12(runtime: Runtime): Dialect {
  const comment = commentsOf(runtime);
  return {
    room: ROOM,
    whereRoom: 255,
    named: {
      learner: 'cmi.core.student_id',
      language: 'cmi.student_preference.language',
      mode: 'cmi.core.lesson_mode',
      where: 'cmi.core.lesson_location',
      exit: 'cmi.core.exit',
      time: 'cmi.core.session_time',
    },
    timeSpent: timespan,
    begin() {
      if (!RANKS.includes(runtime.get(STATUS) ?? '')) runtime.set(STATUS, 'incomplete');
      runtime.set('cmi.core.exit', 'suspend');
    },
    progress: () => undefined,
    decisions: (reports) =>
      inTurn(reports, (report) => {
        const response = responseOf(report);
        const taken = addInteraction(runtime, fitDecision(report.id), [
          ['time', timeOfDay(report.at)],
          ['type', 'choice'],
          ...(response === '' ? [] : [['student_response', response] as const]),
          ['result', 'neutral'],
          ...(report.ms === null ? [] : [['latency', timespan(report.ms)] as const]),
        ]);
        if (taken) comment(cut(onOneLine(`${fitDecision(report.id)}: ${report.asked} — ${report.said}`), ROOM / 2));
        return taken;
      }),
    objectives: (reports) =>
      inTurn(reports, ({ id, score }) => putObjective(runtime, fitChoice(id), scoreFields(score))),
    finish: (finish) => finishIn(runtime, finish),
  };
}
