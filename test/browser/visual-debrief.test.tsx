// Reference pictures of the debrief, from figures made by hand. A change that is meant is taken over with `npm run test:browser -- -u`.
import { describe, expect, test } from 'vitest';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { chapterId } from '../../src/browser/ui/debrief/chapter.tsx';
import type { Step } from '../../src/browser/ui/debrief/steps.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import { NO_EXTRAS } from '../../src/browser/ui/debrief/extras.ts';
import { debriefFixture } from '../support/debrief.ts';
import { setUp, show } from './ui-support.tsx';
import { FUTURES_VIEW } from './visual-futures.ts';
import { arrange, HERE, holdStill, looksAsBefore, THEMES } from './visual-support.tsx';

/** Tall enough for what a step is about. */
const WINDOWS = { desktop: [1280, 1200], phone: [390, 1500] } as const;
const STEPS: readonly Step[] = ['fog', 'bets', 'told', 'timeline', 'time', 'shown', 'held', 'luck', 'roads', 'plan'];

setUp();
holdStill();

async function open(step: Step): Promise<void> {
  const nothing = (): void => undefined;
  const extras = { ...NO_EXTRAS, futures: FUTURES_VIEW };
  const t = createDebriefText('en');
  show(
    <DebriefScreen
      speech={IN_ENGLISH}
      debrief={debriefFixture}
      title="The Friday deck"
      {...{ t, extras }}
      onAgain={nothing}
      onHome={nothing}
    />,
  );
  const link = (): HTMLElement | null => document.querySelector(`a[href="#${chapterId(step)}"]`);
  if (link() === null) document.querySelector<HTMLElement>('.step-links > button')?.click();
  await expect.poll(link).not.toBe(null);
  link()?.click();
  await alone(chapterId(step));
}

/** Where everything is open, the window has room for the top of the first steps only: the others make way for this one. */
async function alone(id: string): Promise<void> {
  const still = document.getElementById('still')!;
  still.textContent += `.chapter:not(#${id}) { display: none }`;
  const body = `#${id} > :not(h2, .chapter-lead, .chapter-number)`;
  await expect.poll(() => document.querySelector(body)?.checkVisibility()).toBe(true);
}

describe.runIf(HERE)('looks as it did', () => {
  describe.each(THEMES)('%s', (theme) => {
    describe.each(Object.entries(WINDOWS))('%s', (window, size) => {
      test.each(STEPS)('%s', async (step) => {
        await arrange(theme, size);
        await open(step);
        await looksAsBefore(`${step}-${window}-${theme}`);
      });
    });
  });
});
