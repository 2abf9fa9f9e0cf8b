import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../../assets/people/people.ts';
import { portraitOf } from '../../src/core/run/portraits.ts';
import { STAND_INS, yourPortrait } from '../../src/core/scenario/faces.ts';
import { manager, scenario } from '../support/scenario.ts';

const ids = ['mira', 'omar', 'lena', 'tomas', 'anna', 'bela'];
const cast = (given: Readonly<Record<string, string>> = {}) =>
  scenario({ managers: ids.map((id) => manager(id, given[id] === undefined ? {} : { portrait: given[id] })) });

describe('a portrait', () => {
  test('is drawn for every stand-in', () => {
    expect(STAND_INS.filter((face) => !PEOPLE.some((person) => person === face))).toEqual([]);
  });

  test('is the author’s where there is one', () => {
    expect(portraitOf(cast({ lena: 'raj' }), 'lena')).toBe('raj');
  });

  test('is one that nobody else has where there is none', () => {
    const six = cast({ omar: STAND_INS[0], anna: STAND_INS[3] });
    const faces = [yourPortrait(six), ...[six.boss.id, ...ids].map((id) => portraitOf(six, id))];
    expect(new Set(faces).size).toBe(faces.length);
  });

  test('stays the same when others come to have one', () => {
    expect(portraitOf(cast(), 'mira')).toBe(portraitOf(cast({ bela: 'raj' }), 'mira'));
  });
});
