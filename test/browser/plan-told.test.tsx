// What the screens of a turn say of its plan, of what lands on the desk, and of what happened.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Beat, BriefingLine, RunView } from '../../src/core/run/view.ts';
import { at, play, setUp, small, violations } from './ui-support.tsx';

setUp();
const scene = (): string => document.querySelector('.ask .scene')?.textContent?.replaceAll(/[\u2068\u2069]/g, '') ?? '';
const inTurns = (view: RunView): RunView => ({
  ...view,
  weekTo: view.week + 1,
  scenario: { ...view.scenario, turnWeeks: 2 },
});

test('what a week had no room for stands under what happened, with who took the room', async () => {
  play({
    ...inTurns(at('week')),
    fellOut: [
      {
        week: 2,
        items: [
          { practice: 'one_on_one', manager: 'omar', times: 2 },
          { practice: 'strategy', times: 1 },
        ],
        claims: [{ manager: 'mira', blocks: 2 }],
        owed: 0,
        moments: 1,
      },
    ],
  });
  await expect.element(page.getByRole('heading', { name: 'Crowded out' })).toBeVisible();
  expect(scene()).toContain('Week 2 had no room for One-on-one (Omar, 2 times), Strategy.');
  expect(scene()).toContain('The time went to Mira (2 blocks) and what came up (1 block).');
  expect(await violations()).toEqual([]);
  play(at('week'));
  expect(scene()).not.toContain('no room');
});

test('open promises stand beside the plan, and say when it keeps them', async () => {
  const needs = { practice: 'one_on_one', manager: 'omar', times: 2 } as const;
  const to = { id: 'omar', name: 'Omar Example', short: 'Omar', role: '', portrait: 'p02', mood: 'neutral' } as const;
  const promise = { id: 'a.b', to, text: 'Two talks with Omar', due: 4, needs };
  play({ ...inTurns(at('plan')), promises: [promise, { ...promise, id: 'c.d', text: 'His word first', needs: null }] });
  await expect.element(page.getByRole('heading', { name: 'Promises' })).toBeVisible();
  expect(scene()).toContain('To Omar, by the end of week 4. Still to do: One-on-one, 2 times.');
  expect(scene()).toContain('What you choose keeps it or breaks it, not your plan.');
  await page.getByRole('button', { name: /^Omar/, expanded: false }).click();
  await page.getByRole('button', { name: 'More: One-on-one, Omar' }).click();
  await expect.poll(scene).toContain('This plan keeps it, unless it gets crowded out.');
  expect(await violations()).toEqual([]);
});

test('each claim says who takes how much, and why', async () => {
  const claim = (manager: string, why: Extract<BriefingLine, { kind: 'claim' }>['why'], text = ''): BriefingLine => ({
    kind: 'claim',
    manager,
    blocks: 2,
    line: 1,
    text,
    why,
  });
  const deed = { week: 1, scene: 'The slides', text: 'Redo it tonight', practice: null };
  play({
    ...at('briefing'),
    briefing: [
      claim('mira', { kind: 'choice', deed }, 'They call you now.'),
      claim('mira', { kind: 'used_to_you', deed: { ...deed, scene: '', text: '', practice: 'redo_work' } }),
      claim('omar', { kind: 'unclear', deed: null }),
      { ...claim('lena', { kind: 'unclear', deed: null }), line: 2 as const } as BriefingLine,
    ],
  });
  await expect.poll(scene).toContain('They call you now.');
  const desk = [...document.querySelectorAll('.desk > li')].map(({ textContent }) => textContent);
  expect(desk[0]).toBe('Mira They call you now.Comes from “The slides”, week 1. You chose: “Redo it tonight”.2 blocks');
  expect(desk[1]).toContain(
    'Mira has left these to you since week 1, when you planned “Redo some of their work”.2 blocks',
  );
  expect(desk[2]).toContain('Omar doesn’t know what comes first.2 blocks');
  const quotes = scene().match(/“[^”]+”/g) ?? [];
  expect(new Set(quotes).size).toBe(quotes.length);
  expect(await violations()).toEqual([]);
});

test('more than eight lines of what happened fold behind one button that a keyboard reaches', async () => {
  const view = at('week');
  const [first, second] = view.managers.map(({ id }) => id) as [string, string];
  const beats: Beat[] = [
    ...(['trust', 'team'] as const).flatMap((kind) =>
      (['up', 'down'] as const).map((direction) => ({ kind, direction, manager: first })),
    ),
    ...(['hovering', 'coaching', 'grew', 'stalled', 'promise_kept', 'promise_broken'] as const).map((kind) => ({
      kind,
      manager: first,
    })),
    ...(['arrived', 'left'] as const).map((kind) => ({ kind, manager: second, person: 1 })),
  ];
  play({ ...view, beats });
  const lines = (): string[] =>
    [...document.querySelectorAll('.lines > li > span:last-child')].map((li) => li.textContent ?? '');
  await expect.poll(lines).toHaveLength(8);
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  expect(lines()[0]).toMatch(/^You broke your promise/);
  const more = page.getByRole('button', { name: 'And 4 more', expanded: false });
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(lines).toHaveLength(12);
  expect(document.activeElement?.textContent).toBe('Just the headlines');
  expect([small(), await violations()]).toEqual([[], []]);
});

test('who was met every week is told as met: only the team was not seen', async () => {
  const view = at('moment');
  const managers = view.managers.map((manager) => ({ ...manager, fog: 1, unseenWeeks: 9, unmetWeeks: 0 }));
  play({ ...view, managers }, { look: 'list' });
  await expect.element(page.getByText('You two last sat down').first()).toBeVisible();
  const card = document.querySelector('.roster > li')?.textContent ?? '';
  expect(card).toContain('You two last sat downIn the past week');
  expect(card).toContain('All you know of how they are comes from Mira.');
  play({ ...view, managers: managers.map((manager) => ({ ...manager, unmetWeeks: null })) }, { look: 'list' });
  expect(document.querySelector('.roster > li')?.textContent).toContain('You can’t tell from here how they are.');
});
