// A facilitator's own scenario file, read and checked here before it is sent. The reader is large: this comes once a file does.
import { encodingOf } from '../../../core/scenario/decode-text.ts';
import { parseScenario } from '../../../core/scenario/parse.ts';
import type { Problem } from '../../../core/scenario/problem.ts';
import { turnsOf } from '../../../core/scenario/turn.ts';
import { LIMITS } from '../../../core/scenario/vocabulary.ts';
import type { Chosen } from './set-up.ts';

export type OwnFile =
  | { readonly kind: 'chosen'; readonly file: string; readonly chosen: Chosen }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: readonly Problem[]; readonly source: string }
  | { readonly kind: 'not'; readonly file: string };

export async function readOwnFile(given: File): Promise<OwnFile> {
  const file = given.name;
  if (given.size > LIMITS.fileBytes) return { kind: 'not', file };
  try {
    const bytes = new Uint8Array(await given.arrayBuffer());
    const { scenario, problems } = parseScenario(bytes, { file });
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    const errors = problems.filter(({ level }) => level === 'error');
    if (scenario === null || errors.length > 0) return { kind: 'problems', file, problems: errors, source: text };
    const { title, language, minutes, turn_weeks: turnWeeks } = scenario;
    return {
      kind: 'chosen',
      file,
      chosen: { from: { file, text }, title, language, minutes, turnWeeks, turns: turnsOf(scenario) },
    };
  } catch {
    return { kind: 'not', file };
  }
}
