// A language that counts in four ways, of which its translator has thought once.
import { WORDS as GERMAN } from '../de/kept.ts';

export const WORDS = {
  ...GERMAN,
  'kept.aside_count': '{count, plural, one {# zapis} few {# zapisy} many {# zapisów} other {# zapisu}}',
  'kept.with_branches': '{state}, {count, plural, one {# gałąź} other {# gałęzi}}',
};
