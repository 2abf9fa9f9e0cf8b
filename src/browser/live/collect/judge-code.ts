// What to make of a line that somebody typed, pasted or held before the camera: a run of this room, or why not.
import { isRunTextProblem, type RunTextProblem } from '../../../core/run/run-text-problem.ts';
import { readRunText } from '../../../core/run/run-text.ts';
import { plainText } from '../../../core/run/pasted-run-text.ts';
import { runTextIn } from '../../../core/run/run-text-in.ts';
import { runTextsIn } from '../../../core/run/run-texts-in.ts';
import { encodingOf } from '../../../core/scenario/decode-text.ts';
import { ENGINE_REVISION } from '../../../core/engine/revision.ts';

/** What the room plays. */
interface Wanted {
  readonly scenario: string;
  /** Hash of the rules → how many turns are played under it: the whole scenario, or one cut short for a session. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Turns of the runs that are here already; null before the first. */
  readonly turns: number | null;
  /** Run texts that are here already. */
  readonly known: ReadonlySet<string>;
}

export type Judged =
  | { readonly kind: 'new'; readonly text: string; readonly turns: number; readonly over: boolean }
  | { readonly kind: 'twice'; readonly text: string }
  /** Nothing in it looks like a run. */
  | { readonly kind: 'no_code' }
  /** A whole run, but with another number of turns than those that are here. */
  | { readonly kind: 'other_length'; readonly turns: number; readonly here: number }
  | { readonly kind: 'problem'; readonly problem: RunTextProblem };

const problem = (code: RunTextProblem['code'], args: RunTextProblem['args'] = {}): Judged => ({
  kind: 'problem',
  problem: { kind: 'run_text_problem', code, args },
});

/** Without playing it: a check stands at its end, and a hash says what it was played with. */
export function judgeCode(line: string, wanted: Wanted): Judged {
  const text = runTextIn(line);
  if (text === null || text === '') return { kind: 'no_code' };
  const record = readRunText(text);
  if (isRunTextProblem(record)) return { kind: 'problem', problem: record };
  if (record.scenario !== wanted.scenario) return problem('other_scenario', { scenario: record.scenario });
  const turns = wanted.lengths.get(record.hash);
  if (turns === undefined) return problem('scenario_changed');
  if (record.engine !== ENGINE_REVISION)
    return problem('other_engine', { theirs: record.engine, ours: ENGINE_REVISION });
  if (wanted.turns !== null && turns !== wanted.turns) return { kind: 'other_length', turns, here: wanted.turns };
  if (wanted.known.has(text)) return { kind: 'twice', text };
  return { kind: 'new', text, turns, over: record.phase === 'debrief' };
}

/** More lines than these are no room, but a file dropped by mistake. */
export const MOST_LINES = 2000;

/** Something to judge, and the line it begins on, from 1. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/**
 * Run texts, however many lines they are broken into, and each line that has none; a run file is one, however many lines it has. A
 * file's bytes are read as far as they can be.
 */
export function linesOf(source: string | Uint8Array): readonly Line[] {
  const text = typeof source === 'string' ? source : new TextDecoder(encodingOf(source)).decode(source);
  if (/^[\s\uFEFF]*\{/.test(text)) return [{ line: 1, text }];
  const plain = plainText(text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'));
  const found = runTextsIn(plain, MOST_LINES);
  const lines: Line[] = [];
  let [start, next] = [0, 0];
  for (const [at, words] of plain.split('\n').entries()) {
    const end = start + words.length;
    const goesOn = (found[next - 1]?.end ?? 0) > start;
    const before = next;
    for (; (found[next]?.start ?? Infinity) <= end; next += 1) lines.push({ line: at + 1, text: found[next]!.text });
    if (!goesOn && next === before && words.trim() !== '') lines.push({ line: at + 1, text: words.trim() });
    start = end + 1;
  }
  return lines.slice(0, MOST_LINES);
}
