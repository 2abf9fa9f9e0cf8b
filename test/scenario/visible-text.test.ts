// Nothing that a file or its name says may steer the terminal or the page that shows it.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { createRunText } from '../support/words.ts';
import { ProblemScreen } from '../../src/browser/ui/screens/problem-screen.tsx';
import { createText } from '../../src/browser/ui/text/text.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import { visibleText } from '../../src/core/scenario/visible-text.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { draft, MINIMAL } from './support.ts';

const ESCAPE = '\u001b[31m';
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex

/** Where the sign stands → a file that gives a problem around it. */
const FILES: readonly (readonly [what: string, source: string])[] = [
  ['raw in a text', MINIMAL.replace('Two managers', `${ESCAPE}Two managers`)],
  ['raw between fields', MINIMAL.replace('"weeks"', `${ESCAPE} "weeks"`)],
  ['in a value', draft((s) => (s.moments[0]!.stakes = `${ESCAPE}low`))],
  ['in a field’s name', draft((s) => Object.assign(s, { [`${ESCAPE}tilte`]: 1 }))],
  ['in an id', draft((s) => (s.moments[0]!.id = `${ESCAPE}deck`))],
  ['in a placeholder', draft((s) => (s.moments[0]!.text = `{${ESCAPE}}`))],
  ['in a list that is told', draft((s) => (s.moments[0]!.then = s.moments[0]!.if = { [`${ESCAPE}seen`]: 'x' }))],
  ['in a word without quotes', MINIMAL.replace('"weeks"', `x\u009b31m`)],
  ['that turns the line', draft((s) => (s.moments[0]!.about = 'pri\u202eya\u2066'))],
];

describe.each(FILES)('an escape character %s', (_, source) => {
  const file = `${ESCAPE}mine\u202e.json`;
  const { problems } = parseScenario(source, { file });

  test('is written out on the terminal', () => {
    expect(problems).not.toEqual([]);
    const shown = renderProblems(problems, source, EN);
    expect(shown).toMatch(/\\u001b\[31mmine\\u202e\.json:/);
    expect(shown).not.toMatch(UNSEEN);
  });

  test('is written out on the page', () => {
    const t = createText('en');
    const page = h(ProblemScreen, {
      file,
      problems,
      source,
      words: EN,
      t: createRunText('en'),
      ui: t,
      onHome: () => undefined,
    });
    expect(renderToString(page)).not.toMatch(UNSEEN);
  });
});

test('what can be seen stays as it is', () => {
  for (const text of ['Inés “Ana” — 日本 🙂 é', 'می\u200cخواهم', '👩\u200d👧', '\\u001b'])
    expect(visibleText(text)).toBe(text);
});
