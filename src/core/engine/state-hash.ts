// A short name for the exact bits of a state: recorded runs keep one a week.

import type { Organisation } from './state.ts';

/** JSON with sorted keys, so that the order of fields doesn't matter. Numbers print exactly; −0 prints as 0. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** 16 hex digits: two 32-bit halves after FNV-1a (Fowler, Noll & Vo 1991); the second half also mixes in each place. */
export function stateHash(state: Organisation): string {
  const text = canonical(state);
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b ^ unit) + i, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return hex(a) + hex(b);
}
