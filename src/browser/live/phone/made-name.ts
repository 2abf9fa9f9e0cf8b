// A friendly name for who has not thought of one.
import type { TextOf } from '../../ui/text/text.ts';

const listOf = (text: string): readonly string[] => text.split(/\s*[,،、]\s*/).filter((word) => word !== '');

/** `luck`: a whole number at least 0 and below what it is given. */
export function madeName(words: TextOf<'join'>, luck: (below: number) => number): string {
  const one = (key: 'join.names_first' | 'join.names_second'): string => {
    const list = listOf(words(key));
    return list[luck(list.length)] ?? '';
  };
  return words('join.made_name', { first: one('join.names_first'), second: one('join.names_second') });
}

export const anyBelow = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
