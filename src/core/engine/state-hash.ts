// A fingerprint of a state: equal states give equal hashes in every browser and in Node.
import type { Organisation } from './state.ts';

/** 16 hexadecimal digits over the state's canonical JSON (keys sorted). FNV-1a (Fowler, Noll & Vo) twice, with two offsets. */
export function stateHash(state: Organisation): string {
  const text = canonical(state);
  return fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function fnv(text: string, offset: number): string {
  let h = offset;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
