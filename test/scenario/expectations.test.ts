// Expectations that say nothing, and names and weeks in them that aren't there.
import { describe, expect, test } from 'vitest';
import { draft, problemsOf } from './support.ts';

/** What is told of one expectation in the minimal scenario: code, message, and the field it points at. */
const told = (one: object): string[] =>
  problemsOf(draft((s) => Object.assign(s, { expect: [{ it: 'it', policy: 'coach', ...one }] }))).map(
    ({ code, says, path }) => `${code} ${says} ${path.replace('/expect/0', '')}`,
  );

const LEVEL = { of: 'trust', at: 'end', at_least: 40 };
const COMPARED = { of: 'priya.trust', versus: 'avoid', better_at: 'away' };

describe('an expectation', () => {
  test.each([
    [LEVEL],
    [COMPARED],
    [{ ...COMPARED, worse_at: 2, better_until_week: 1, by: 3 }],
    [{ choose: ['board_deck.redo_slides'], of: 'boss.credit', versus: 'board_deck.sit_with_her', better_at: 3 }],
    [{ choose: ['board_deck.redo_slides'], of: 'people_kept', versus: 'coach', worse_at: 'away' }],
    [{ comes: { moment: 'board_review', in_at_least: 0.5, in_at_most: 1 } }],
    [{ of: 'people_kept', at: 'away', at_least: 100 }],
  ])('like %j is fine', (one) => {
    expect(told(one)).toEqual([]);
  });

  test.each([
    [{}, ['S12 nothing ']],
    [{ choose: ['board_deck.redo_slides'] }, ['S12 nothing ']],
    [{ of: 'trust' }, ['S12 no_place ']],
    [{ of: 'trust', at: 'end' }, ['S12 no_bound ']],
    [{ of: 'trust', versus: 'avoid' }, ['S12 no_where ']],
    [{ of: 'trust', better_at: 'end' }, ['S12 no_rival /better_at']],
    [{ ...LEVEL, by: 2 }, ['S12 no_rival /by']],
    [{ ...COMPARED, at_least: 2 }, ['S12 stray /at_least']],
    [{ ...COMPARED, worse_at: 'away' }, ['S12 both_ways /worse_at']],
    [{ ...LEVEL, comes: { moment: 'board_review', in_at_least: 0.5 } }, ['S12 stray /of']],
    [{ comes: { moment: 'board_review' } }, ['S12 no_share /comes']],
    [{ comes: { moment: 'board_review', in_at_least: 0.8, in_at_most: 0.2 } }, ['S12 reversed /comes/in_at_most']],
    [{ ...LEVEL, at_most: 30 }, ['S12 reversed /at_most']],
    [{ ...COMPARED, better_at: 4 }, ['F26 after_end /better_at']],
    [{ ...LEVEL, at: 104 }, ['F26 after_end /at']],
    [{ ...COMPARED, better_until_week: 9 }, ['F26 after_end /better_until_week']],
    [{ ...COMPARED, versus: ['board_review.ask', 'board_review.wait'] }, ['F27 same_question /versus/1']],
    [{ ...COMPARED, versus: 'coach' }, ['F28 itself /versus']],
    [{ ...COMPARED, choose: ['board_review.ask'], versus: ['board_review.ask'] }, ['F28 same_choice /versus']],
    [{ comes: { moment: 'board_review', in_at_least: 0 } }, ['F28 any_share /comes']],
    [{ ...LEVEL, at_least: 0 }, ['F28 any_level /at_least']],
    [{ ...COMPARED, policy: 'coch' }, ['S06 word /policy']],
    [{ ...COMPARED, versus: 'avoids' }, ['S06 word /versus']],
    [{ ...COMPARED, of: 'turst' }, ['S06 word /of']],
    [{ ...COMPARED, of: 'priya.turst' }, ['X02 level /of']],
    [{ ...COMPARED, of: 'prija.trust' }, ['R01 unknown /of']],
    [{ ...COMPARED, versus: 'board_deck.redo' }, ['R01 unknown /versus']],
    [{ ...COMPARED, choose: ['board_dek.redo_slides'] }, ['R01 unknown /choose/0']],
    [{ comes: { moment: 'board', in_at_least: 1 } }, ['R01 unknown /comes/moment']],
    [{ comes: { sign: 'gulls', in_at_least: 1 } }, ['R01 unknown /comes/sign']],
    [{ comes: { ending: 'calm', in_at_least: 1 } }, ['R01 unknown /comes/ending']],
    [{ comes: { scene: 'rain', in_at_least: 1 } }, ['R01 unknown /comes/scene']],
    [{ ...COMPARED, betterat: 'end' }, ['S01 field_or_note /betterat']],
    [{ ...COMPARED, runs: 5 }, ['S03 number /runs']],
  ])('like %j is told', (one, problems) => {
    expect(told(one)).toEqual(problems);
  });
});
