// What a check says of a mistake fits it, and its advice is right.
import { describe, expect, test } from 'vitest';
import { draft, toldOf, type Draft } from './support.ts';

describe('advice for a text where a number belongs', () => {
  const said = (change: (scenario: Draft) => void) => toldOf(draft(change))[0];
  const inWeeks = (written: string) => said((s) => ((s.moments[0]!.when as { weeks: unknown[] }).weeks[1] = written));

  test.each(['2', 'week 2', '2 weeks', 'KW 2'])('is the number where only one can be meant: %s', (written) => {
    expect(inWeeks(written)?.help).toBe("Write 2, without quotes and without a unit: the unit is in the field's name.");
  });

  test.each(['2026-12-03', '3.12.2026', '12/3/26', '3 December', 'Dec. 3', '2026-W49', '2026-12-03T08:00'])(
    'speaks of weeks where a date stands: %s',
    (written) => {
      expect(inWeeks(written)?.message).toBe(`"${written}", where a number of weeks should be`);
      expect(inWeeks(written)?.help).toMatch(/weeks are counted, and the first one is 1/);
    },
  );

  test.each(['2026', '2 to 4', '1,000', '3k', '2nd', '3/4', '-1', '1e3'])(
    'is none where it would be a guess: %s',
    (written) => {
      expect(inWeeks(written)).toMatchObject({
        message: `"${written}", where a number without quotes should be`,
        help: '',
      });
    },
  );

  test('is no field that is right where it stands, and no name with another number', () => {
    const [lost] = toldOf(
      draft((s) => {
        Object.assign(s.moments[1]!.options[0]!, { if: { seen: 'board_deck' } });
        delete s.moments[1]!.options[0]!['id'];
      }),
    );
    expect(lost?.message).not.toContain('"if"');
    expect(said((s) => (s.allow = [{ code: 'T17', at: 'board_deck', why: 'x' }] as never))?.near).toBe('');
    expect(said((s) => (s.allow = [{ code: 't5', at: 'board_deck', why: 'x' }] as never))?.near).toContain('T05');
    const numbered = draft((s) => {
      s.moments[0]!.id = 'moment_1';
      s.moments[1]!.if = { seen: 'moment_2' };
    });
    expect(toldOf(numbered)[0]?.near).toBe('');
  });
});

describe('is said in words that fit', () => {
  const voice = (low: unknown) => toldOf(draft((s) => (s.managers[0]!.voice = { low })))[0];

  test('of a voice with too few lines, or with one that is no list', () => {
    expect(voice(['“So so.”'])?.message).toBe('"low" has 1 line; 2 to 12 are needed');
    expect(voice([])?.message).toBe('"low" has no lines; 2 to 12 are needed');
    expect(voice('“So so.”')).toMatchObject({
      message: '"“So so.”", where a list in [ ] should be',
      help: 'Put square brackets around it, and commas between several: ["…", "…"].',
    });
  });

  test('of a line that stands twice, with where it stands first', () => {
    const [own, other] = toldOf(
      draft((s) => {
        s.managers[0]!.voice = { low: ['“So so.”', '“Hm.”'], high: ['“Hm.”', '“Great.”'] };
        s.managers[1]!.voice = { fair: ['“Fine.”', '“Great.”'] };
      }),
    );
    expect(own?.message).toBe('this manager says this already, in line 2 of "low"');
    expect(own?.crumb).toBe('manager priya › voice › high, line 1');
    expect(other?.message).toBe('"priya" says this already, in line 2 of "high"');
  });

  test('of too few options, and of a week that is none', () => {
    const [options] = toldOf(draft((s) => s.moments[1]!.options.pop()));
    expect(options).toMatchObject({ message: '"options" has 1 entry', help: 'Possible: 2 to 12.' });
    const [week] = toldOf(draft((s) => (s.moments[1]!.when = { weeks: [0, 1] })));
    expect(week).toMatchObject({ message: '0 can’t stand in "weeks"', help: 'Possible: whole numbers, 1 to 104.' });
  });
});

test('whose level it may be is never the boss among the managers', () => {
  const [told] = toldOf(
    draft((s) => (s.moments[1]!.options[0]!.effects = [{ kind: 'level', of: 'xxxx.trust', add: 3, because: 'Why.' }])),
  );
  expect(told).toMatchObject({ message: 'there’s no manager called "xxxx"', help: 'There are: priya, tom.' });
});
