// The facilitators' scripts keep to the times that the software works with, and name its buttons as they are.
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/browser/ui/text/en/control.ts';
import { agendaOf } from '../../src/core/session/agenda.ts';
import { usuallyDropped } from '../../src/core/session/slot.table.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import { page } from './markdown.ts';

const SCRIPTS = page('docs/facilitators/scripts.md');
/** What a message of the control window begins with, up to what is filled in: it may have been read by the build already. */
const BEGINNINGS = Object.values(WORDS).map((message: unknown) =>
  String(Array.isArray(message) ? message[0] : message).replace(/(: )?(\{.*)?$/, ''),
);

/** Rows of a slot's table: when it begins and ends, and what is pressed. */
function rowsOf(minutes: Setup['minutes']) {
  const part = SCRIPTS.split(/^## /m).find((one) => one.startsWith(`${minutes} minutes\n`)) ?? '';
  return [...part.matchAll(/^\| ([\d.]+)–([\d.]+) \|.*\| (.*) \|$/gm)].map(([, from, to, press = '']) => ({
    from: Number(from),
    to: Number(to),
    press,
  }));
}

/** Turns together, and decisions together, as the page has them. */
function agendaRows(minutes: Setup['minutes'], turns: number) {
  const setup = { minutes, turns, mode: 'own', pace: 'facilitator' } as Setup;
  const picked = ['one', 'two', 'three'];
  const steps = agendaOf({ setup, picked, dropped: new Set(usuallyDropped(setup)) }).filter(({ dropped }) => !dropped);
  const rows: { readonly kind: string; from: number; to: number }[] = [];
  for (const { id, minutes: long } of steps) {
    const kind = /^(turn|choice)\./.exec(id)?.[1] ?? id;
    const last = rows.at(-1);
    const from = last?.to ?? 0;
    if (last?.kind === kind) last.to += long;
    else rows.push({ kind, from, to: from + long });
  }
  return rows.map(({ from, to }) => ({ from, to }));
}

describe.each([
  [45, 6],
  [60, 6],
  [90, 8],
] as const)('the script for %i minutes', (minutes, turns) => {
  test('has every step of the run of show, at its minute', () => {
    expect(rowsOf(minutes).map(({ from, to }) => ({ from, to }))).toEqual(agendaRows(minutes, turns));
  });

  test('names buttons that there are', () => {
    const pressed = rowsOf(minutes).flatMap(({ press }) =>
      [...press.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!),
    );
    expect(pressed.length).toBeGreaterThan(8);
    const plain = (words: string): string => words.replace(/\d+–\d+$/, '');
    expect(pressed.filter((words) => !BEGINNINGS.includes(plain(words)))).toEqual([]);
  });
});
