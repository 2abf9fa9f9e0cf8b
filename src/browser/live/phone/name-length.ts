/** Characters, as the server counts them. Firefox counts so from 125 on; before, signs without their marks come near enough: the server has the last word. */
export function nameLength(name: string): number {
  const text = name.replaceAll(/\s+/gu, ' ');
  if (!('Segmenter' in Intl)) return Array.from(text.replaceAll(/\p{M}/gu, '')).length;
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)).length;
}
