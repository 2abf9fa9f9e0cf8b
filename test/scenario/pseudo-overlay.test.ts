import { expect, test } from 'vitest';
import { checkOverlay } from '../../src/core/scenario/check-overlay.ts';
import { PSEUDO_LANGUAGES, pseudoOverlay } from '../../src/core/scenario/pseudo-overlay.ts';
import { moment, scenario } from '../support/scenario.ts';

const text = '{manager} has {week, plural, one {a page} other {# pages}}, \\{so\\} it is *written* \\*.';

// It counts as English does, and is longer.
test('a pseudo-translation has other words and the same placeholders, signs and stresses', () => {
  const one = scenario({ moments: [moment('draft', 'mira', 1, undefined, { text })], bets: [] });
  for (const language of PSEUDO_LANGUAGES) {
    const overlay = pseudoOverlay(one, language);
    const found = checkOverlay(overlay, one, language).filter(({ code }) => !['T13', 'T14'].includes(code));
    expect(found).toEqual([]);
    expect(overlay.texts['draft.text']?.text).toMatch(
      /^\{manager\} .*\{week, plural, one \{.*\\\{.*\\\}.* \*\S+\* \\\*\.$/,
    );
  }
  expect(pseudoOverlay(one, 'en-XA').texts['draft.text']?.text).toContain('háš {week, plural, one {á págé~~}');
});
