import { describe, expect, test } from 'vitest';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { draft, MINIMAL, problemsOf } from './support.ts';

const rendered = (source: string): string =>
  renderProblems(problemsOf(source, { file: 'scenarios/small_team/scenario.json' }), source, EN);

test('a problem shows the author’s line, a caret and what was probably meant', () => {
  const source = MINIMAL.replace('"move": "work_beside",', '"move": "work_beside",\n          "then": "board_reveiw",');
  expect(rendered(source)).toBe(
    [
      'error[R01]: there’s no moment called "board_reveiw"',
      '  --> scenarios/small_team/scenario.json:58:19   (moment board_deck › option sit_with_her › then)',
      '   |',
      '58 |           "then": "board_reveiw",',
      '   |                   ^^^^^^^^^^^^^^ did you mean "board_review"? (line 64)',
    ].join('\n'),
  );
});

test('a problem without a near name says what to do', () => {
  expect(rendered(MINIMAL.replace('"weeks": 3,', '"weeks": 300,'))).toBe(
    [
      'error[S03]: "weeks" can’t be 300',
      '  --> scenarios/small_team/scenario.json:9:12   (weeks)',
      '   |',
      ' 9 |   "weeks": 300,',
      '   |            ^^^',
      '   = Possible: 1 to 104.',
    ].join('\n'),
  );
});

describe('the caret', () => {
  const caretLine = (source: string): readonly string[] => rendered(source).split('\n').slice(3, 5);

  test('stands under its place after tabs, wide letters and emoji', () => {
    const [line = '', caret = ''] = caretLine(
      MINIMAL.replace('      "text": "Priya is back', '\t"text": "日本 🙂 é {pria} is back'),
    );
    expect(line.indexOf('{pria}') + 2).toBe(caret.indexOf('^'));
    expect(caret).toContain('^^^^^^ did you mean');
  });

  test('stays in view on a long line', () => {
    const [line = '', caret = ''] = caretLine(JSON.stringify({ ...JSON.parse(MINIMAL), minutes: 0 }));
    expect(line.length).toBeLessThan(125);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^0,"weeks"/);
  });
});

test('after twenty problems the rest is counted', () => {
  const source = draft(
    (s) => (s.moments[0]!.options = Array.from({ length: 12 }, () => ({ id: 1, text: 2 })) as never),
  );
  const text = rendered(source);
  expect(text.match(/^error\[/gm)).toHaveLength(20);
  expect(text).toMatch(/\n\n… and \d+ more$/);
});

test('no message shows our own files or a stack', () => {
  for (const source of ['', '[', MINIMAL.slice(0, 400), MINIMAL.replaceAll('"id"', '"idd"')])
    expect(rendered(source)).not.toMatch(/\.ts\b|node_modules|\bat \w+ \(/);
});
