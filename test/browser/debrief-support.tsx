// The debrief of figures made by hand on an empty page, for tests of its steps.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import type { Debrief } from '../../src/core/run/debrief.ts';
import type { Speech } from '../../src/core/run/view.ts';
import { NO_EXTRAS, type DebriefExtras } from '../../src/browser/ui/debrief/extras.ts';
import { debriefFixture } from '../support/debrief.ts';
import { drawn } from './debrief-drawn.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const onAgain = vi.fn();
export const onHome = vi.fn();
export const onSeen = vi.fn();
let host: HTMLElement;

export function showFigures(
  debrief: Debrief = debriefFixture,
  speech: Speech = IN_ENGLISH,
  given: Partial<DebriefExtras> = {},
): void {
  const t = createDebriefText('en');
  render(
    <DebriefScreen
      {...{ speech, debrief, t, onSeen, onAgain, onHome }}
      title="The Friday deck"
      extras={{ ...NO_EXTRAS, ...given }}
    />,
    host,
  );
}

export function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`expected ${selector}, got nothing`);
  return found;
}

export const focused = (text: string) => expect.poll(() => document.activeElement?.textContent).toBe(text);
export const visibleSteps = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.chapter:not([hidden]) > h2')].map(
    (heading) => heading.textContent ?? '',
  );
export const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
export const allDrawn = (): Promise<void> => drawn(debriefFixture.managers.length);
export async function showAll(): Promise<void> {
  await press('Everything');
  await allDrawn();
}

export async function violations(): Promise<string[]> {
  const results = await axe.run(document, { runOnly: RULES });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
}

export function setUpFigures(): void {
  beforeEach(() => {
    document.title = 'Looking back';
    document.documentElement.lang = 'en';
    host = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, host);
    host.remove();
    document.documentElement.dir = 'ltr';
    delete document.documentElement.dataset['theme'];
    vi.clearAllMocks();
  });
}
