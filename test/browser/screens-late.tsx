// The screens that come late, for tests that look at all of them: each step of the debrief, and the page on the model.
import { expect } from 'vitest';
import { openComparisons } from '../../src/browser/app/comparison-host.ts';
import { chapterId } from '../../src/browser/ui/debrief/chapter.tsx';
import { isOnWay, STEPS, type Step } from '../../src/browser/ui/debrief/steps.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import { NO_EXTRAS, type DebriefExtras, type Road } from '../../src/browser/ui/debrief/extras.ts';
import { ModelScreen } from '../../src/browser/ui/model/model-screen.tsx';
import type { Debrief } from '../../src/core/run/debrief.ts';
import type { Speech } from '../../src/core/run/view.ts';
import { createDebriefText, createModelText, IN_ENGLISH } from '../support/words.ts';
import { show, start } from './ui-support.tsx';
import { FUTURES_VIEW } from './visual-futures.ts';

export { STEPS };
const nothing = (): void => undefined;

export function openDebrief(
  debrief: Debrief,
  title: string,
  given: Partial<DebriefExtras> = {},
  speech: Speech = IN_ENGLISH,
): void {
  const extras = { ...NO_EXTRAS, futures: FUTURES_VIEW, ...given };
  const t = createDebriefText('en');
  show(<DebriefScreen {...{ debrief, title, speech, t, extras }} onAgain={nothing} onHome={nothing} />);
}

/** That step of it, with everything drawn. Where it has roads they are its own, else those made by hand. */
export async function showDebrief(
  debrief: Debrief,
  title: string,
  roads: readonly Road[],
  step: Step,
  speech?: Speech,
): Promise<void> {
  const futures = FUTURES_VIEW.kind === 'done' && roads.length > 1 ? withRoads(roads) : FUTURES_VIEW;
  openDebrief(debrief, title, { futures }, speech);
  if (!isOnWay(step, debrief)) await openEverything();
  document.querySelector<HTMLElement>(`a[href="#${chapterId(step)}"]`)?.click();
  const drawnSteps = (): number => document.querySelectorAll('.chapter > :not(h2, .chapter-lead)').length;
  await expect.poll(drawnSteps, { timeout: 10_000 }).toBeGreaterThan(STEPS.length - 5);
  await expect.poll(() => document.querySelectorAll('.timelines > li').length).toBe(debrief.managers.length);
}

/** What lies beside the way. */
async function openEverything(): Promise<void> {
  const isOpen = (): boolean => document.querySelector('.chapters')?.hasAttribute('data-all') === true;
  // The same button goes back to one step at a time.
  if (!isOpen()) document.querySelector<HTMLElement>('.step-links > button')?.click();
  await expect.poll(isOpen).toBe(true);
}

/** The futures made by hand, about these roads: their words are what counts. */
function withRoads([first, second]: readonly Road[]): DebriefExtras['futures'] {
  if (FUTURES_VIEW.kind !== 'done') return FUTURES_VIEW;
  const pairs = FUTURES_VIEW.roads.map((road, at) => {
    const other = at === 0 ? first! : second!;
    const texts = Object.values(other.options);
    const options = Object.fromEntries(
      Object.keys(road.options).map((id, place) => [id, texts[place % texts.length]!]),
    );
    return { ...road, title: other.title, chosen: other.chosen, options };
  });
  return { ...FUTURES_VIEW, roads: pairs };
}

export async function showModel(): Promise<void> {
  show(
    <ModelScreen
      t={createModelText('en')}
      scenario={start.scenario}
      openJobs={openComparisons}
      onBack={nothing}
      onMenu={nothing}
    />,
  );
  const said = (): string => document.querySelector('.said')?.textContent ?? '';
  await expect.poll(said, { timeout: 15_000 }).toContain('As we assume it');
}
