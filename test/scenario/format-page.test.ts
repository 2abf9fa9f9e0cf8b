// docs/authors/format.md keeps step with the code: its example works, its tables are complete.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOVE_NOTES, PRACTICE_NOTES } from '../../src/core/scenario/move-notes.table.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import { ConditionSchema } from '../../src/core/scenario/schema/condition.ts';
import { EffectSchema } from '../../src/core/scenario/schema/effect.ts';
import { LIMITS, MANAGER_LEVELS, MOVE_IDS, PRACTICE_IDS, RESERVED_IDS } from '../../src/core/scenario/vocabulary.ts';
import { fieldTables } from './field-rows.ts';
import { draft, problemsOf } from './support.ts';
import { safeParse } from 'valibot';

const page = readFileSync(new URL('../../docs/authors/format.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const examples = [...page.matchAll(/```json\n([^]*?)\n```/g)].map((match) => match[1] ?? '');

describe('the examples', () => {
  const [
    scenario = '',
    sign = '',
    effect = '',
    condition = '',
    told = '',
    endings = '',
    away = '',
    allowance = '',
    translation = '',
    ...more
  ] = examples;

  test('are a scenario without problems, an effect, a condition, a scene of the leave, an allowance and a translation', () => {
    expect(problemsOf(scenario)).toEqual([]);
    expect(safeParse(EffectSchema, JSON.parse(effect)).success).toBe(true);
    expect(safeParse(ConditionSchema, JSON.parse(condition)).success).toBe(true);
    const { scenario: read } = parseScenario(scenario);
    const found = read && readOverlay(translation, read, 'text.de.json').problems.map(({ code }) => code);
    expect(found).toEqual(['T10']);
    expect(more).toEqual([]);
  });

  test('of what is remembered work in a scenario', () => {
    const source = draft((s) => {
      const [deck, ...rest] = s.moments;
      Object.assign(s, { format: 2, facts: [{ id: 'slides_yours' }], endings: JSON.parse(endings) });
      deck!.options[0]!['remember'] = [{ fact: 'slides_yours' }];
      s.moments = [deck!, JSON.parse(told), ...rest.filter(({ id }) => id !== 'board_review')];
    });
    expect(problemsOf(source)).toEqual([]);
  });

  test('work in a scenario', () => {
    const source = draft((s) => {
      Object.assign(s.moments[0]!.options[1]!, { text: 'Ask Support to sit with her', effects: [JSON.parse(effect)] });
      s.moments[1]!.if = JSON.parse(condition);
      Object.assign(s, { format: 2, signs: [JSON.parse(sign)] });
      s['away'] = [JSON.parse(away)] as never;
      s.allow = [JSON.parse(allowance)] as never;
    });
    expect(problemsOf(source)).toEqual([]);
  });
});

describe('the tables', () => {
  test.each(fieldTables().map(({ part, rows }) => [part, rows] as const))('list every field of a %s', (_, rows) => {
    expect(rows.filter((row) => !page.includes(`${row}\n`))).toEqual([]);
  });

  test('list every move and every practice', () => {
    const rows = Object.entries({ ...MOVE_NOTES, ...PRACTICE_NOTES }).map(
      ([word, note]) => `| \`${word}\` | ${note} |\n`,
    );
    expect(rows).toHaveLength(MOVE_IDS.length + PRACTICE_IDS.length);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });

  test('name every level, every taken id and the limits', () => {
    for (const word of [...MANAGER_LEVELS, ...RESERVED_IDS]) expect(page).toContain(`\`${word}\``);
    expect(page).toContain(
      `at most ${LIMITS.fileBytes / 1e6} MB, ${LIMITS.moments.toLocaleString('en')} moments, ${LIMITS.options} options each, ${LIMITS.weeks} weeks`,
    );
  });
});
