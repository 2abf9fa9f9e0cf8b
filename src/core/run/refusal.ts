// Making refusals and telling them apart. They are data: their words are in words/, one file a language.
import type { Refusal } from './decision.ts';

/** Names from outside are cut to this many characters: longer than any id, shorter than what would flood a log. */
const LONGEST = 60;

export function refuse(code: Refusal['code'], args: Refusal['args'] = {}): Refusal {
  const short = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.slice(0, LONGEST) : value,
  ]);
  return { kind: 'refusal', code, args: Object.fromEntries(short) };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}
