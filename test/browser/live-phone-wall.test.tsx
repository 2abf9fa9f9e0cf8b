// What of the wall is on the phone in the debrief, for whoever cannot see the wall.
import { render } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SlideView } from '../../src/browser/live/slides/slide-view.tsx';
import type { StepId } from '../../src/core/session/step.ts';
import { onPhones } from '../../src/node/server/on-phones.ts';
import { SLIDES } from '../support/slides.ts';
import { createSlidesText } from '../support/words.ts';
import type { OwnView } from '../../src/core/session/session-views.ts';
import { keptIn } from '../support/live-shell.ts';
import {
  button,
  factsTo,
  FakeRoom,
  hasButton,
  host,
  joinWords,
  noAxeTrouble,
  press,
  said,
  shows,
  sitDown,
  text,
} from './live-phone-support.tsx';

describe('in the debrief', () => {
  async function over(step: StepId, more: Partial<FakeRoom['room']> = {}) {
    const room = new FakeRoom();
    room.room = { ...room.room, step, open: { turns: 2, leave: true }, ...more };
    for (const sent of factsTo('debrief')) room.settle(sent);
    return sitDown(room);
  }

  const DEBRIEF = Object.entries({
    bets: 'bets',
    told: 'told',
    choice: 'choice.board_deck',
    cloud: 'cloud',
    second: 'second',
    again: 'second.shown',
    plans: 'plans',
    close: 'close',
    few: 'told',
  } as const satisfies Record<string, StepId>);

  test('what the wall says is said here too, by the same words, at every step', async () => {
    const wall = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => wall.remove());
    const saidBy = (of: Element | null): (string | undefined)[] =>
      ['h2', '.slide-over', '.slide-under', '.slide-big', 'figcaption', 'tbody', 'ul'].map(
        (part) => of?.querySelector(`.slide ${part}`)?.textContent,
      );
    const room = await over('bets');
    for (const [name, step] of DEBRIEF) {
      const slide = SLIDES[name]!;
      room.show({ step, slide: onPhones(slide) });
      render(null, wall);
      render(<SlideView slide={slide} language="en" t={createSlidesText('en')} size="wall" />, wall);
      const onWall = saidBy(wall);
      await expect.poll(() => [name, ...saidBy(host.querySelector('details.on-wall'))]).toEqual([name, ...onWall]);
    }
    render(null, wall);
    expect(host.querySelectorAll('details')).toHaveLength(1);
    host.querySelector('summary')?.click();
    await noAxeTrouble();
  });

  test('what the wall shows at last is told, where it held it back', async () => {
    const room = await over('bets', { slide: { kind: 'nothing', step: 'bets', why: 'held' } });
    await shows('What the big screen says');
    said.length = 0;
    room.show({ slide: SLIDES['bets']! });
    await expect.poll(() => said).toEqual(['The big screen shows it now.']);
  });

  test.each([
    ['tables', 'prompts'],
    ['idea', 'idea'],
  ] as const)('nothing is said twice: %s', async (step, name) => {
    const room = await over('close');
    room.show({ step, slide: SLIDES[name]! });
    const title = joinWords(`join.debrief.at.${step}`);
    await expect.poll(() => host.querySelector('.slide') !== null).toBe(true);
    const same = [...host.querySelectorAll('h1, h2, p')].filter((one) => one.textContent === title);
    expect(same.filter((one) => !one.ariaHidden).map(({ tagName }) => tagName)).toEqual(['H1']);
    expect(same).toHaveLength(2);
    await noAxeTrouble();
  });
});

describe('where others have a say', () => {
  const down = (name: string): string | null | undefined => button(name)?.ariaPressed;

  test('the plan’s button says that it votes, is down while the plan is the one voted for, and what was settled stands apart', async () => {
    const room = new FakeRoom('room');
    room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
    const facts = factsTo('week');
    const at = facts.findIndex(({ kind }) => kind === 'plan');
    for (const sent of facts.slice(0, at - 1)) room.settle(sent);
    await sitDown(room, keptIn(), 'room');
    await shows('What you press is your vote.');
    await expect.poll(() => host.querySelectorAll('.choice').length).toBeGreaterThan(1);
    room.settle(facts[at - 1]!);
    await shows('Just settled:');
    await hasButton('Continue');
    press('Continue');
    expect(host.querySelector('[aria-label="What the others would do"]')?.textContent).not.toContain('Just settled');
    await noAxeTrouble();
    await hasButton('Vote for this');
    expect(down('Vote for this')).toBe('false');
    expect(text()).not.toContain('Start the week');
    press('Vote for this');
    const voted = vi.fn<(sent: OwnView['proposed']) => void>();
    await vi.waitFor(() => {
      for (const { message, answer } of room.take('ask')) {
        voted((message as { readonly ask: { readonly sent: OwnView['proposed'] } }).ask.sent);
        answer({ kind: 'done', seq: 2 });
      }
      expect(voted).toHaveBeenCalledOnce();
    });
    room.show({}, { proposed: voted.mock.calls[0]?.[0] ?? null });
    await expect.poll(() => down('Vote for this')).toBe('true');
    await noAxeTrouble();
    host.querySelector<HTMLElement>('.planner .actions button:not([aria-disabled])')?.click();
    await expect.poll(() => down('Vote for this')).toBe('false');
  });
});
