import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import { createDebriefText, IN_ENGLISH } from '../support/words.ts';
import { DebriefScreen } from '../../src/browser/ui/debrief/debrief-screen.tsx';
import type { Debrief } from '../../src/core/run/debrief.ts';
import type { Speech } from '../../src/core/run/view.ts';
import { debriefFixture } from '../support/debrief.ts';
import { drawn } from './debrief-drawn.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const onAgain = vi.fn();
const onHome = vi.fn();
let host: HTMLElement;

function show(debrief: Debrief = debriefFixture, speech: Speech = IN_ENGLISH): void {
  const t = createDebriefText('en');
  render(
    <DebriefScreen speech={speech} debrief={debrief} title="The Friday deck" t={t} onAgain={onAgain} onHome={onHome} />,
    host,
  );
}

function one<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`expected ${selector}, got nothing`);
  return found;
}

const focused = (text: string) => expect.poll(() => document.activeElement?.textContent).toBe(text);
const visibleSteps = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.chapter:not([hidden]) > h2')].map(
    (heading) => heading.textContent ?? '',
  );
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const allDrawn = (): Promise<void> => drawn(debriefFixture.managers.length);
async function showAll(): Promise<void> {
  await press('Show everything');
  await allDrawn();
}
const causesOf = (manager: string): string =>
  one(`#debrief-week-${manager}`).closest('.timeline')?.querySelector('.picked')?.textContent ?? '';

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { runOnly: RULES });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`));
}

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

describe('steps', () => {
  test('open with the bets, and the focus on the title', async () => {
    show();
    expect(visibleSteps()).toEqual(['Your bets']);
    await focused('What happened');
  });

  test('go on and back under the thumb, the focus on the heading of the step', async () => {
    show();
    await press('Next: Told against true');
    expect(visibleSteps()).toEqual(['Told against true']);
    await focused('Told against true');
    await press('Back');
    expect(visibleSteps()).toEqual(['Your bets']);
  });

  test('are all reachable as links', async () => {
    show();
    await page.getByRole('link', { name: 'What held up' }).click();
    expect(visibleSteps()).toEqual(['What held up']);
    expect(one('[aria-current="step"]').textContent).toContain('What held up');
    expect(location.hash).toBe('');
  });

  test('can be shown all at once, in their order', async () => {
    show();
    await showAll();
    expect(visibleSteps()).toEqual([
      'Your bets',
      'Told against true',
      'Why every line moved',
      'Where your time went',
      'What you showed',
      'What held up',
      'Luck or judgement',
      'Roads not taken',
      'Go back',
      'Your plan for Monday',
    ]);
  });

  test('end with playing again or another scenario', async () => {
    show();
    await showAll();
    await press('Play again');
    await press('Choose another scenario');
    expect([onAgain.mock.calls.length, onHome.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('what is said', () => {
  test('told against true names the widest week and the deed that cost honesty', async () => {
    show();
    await page.getByRole('link', { name: 'Told against true' }).click();
    await allDrawn();
    const text = one('#debrief-told').textContent;
    expect(text).toContain('Widest in week 8: Tomasz said 62, and it was 42.');
    expect(text).toContain(
      'Tomasz told you less from week 5 on (honesty −10): you chose “Ask in the meeting whose change it was”.',
    );
    expect(text).toContain('Nothing you did changed how openly Kofi reports.');
    const strips = [...document.querySelectorAll('.honesty-strip svg')];
    expect(strips.map((strip) => strip.getAttribute('aria-label'))).toContain(
      'How safe it felt to Tomasz to be open: 49 at first, 33 at the end.',
    );
    expect(strips.map((strip) => strip.querySelectorAll('.decision').length)).toEqual([1, 1, 1, 0]);
  });

  test('the time ends in the question, with the player’s own figures', async () => {
    show();
    await page.getByRole('link', { name: 'Where your time went' }).click();
    const text = one('#debrief-time').textContent;
    expect(text).toContain(
      'Where do you spend more time, diving into details or developing the people leading those details, and how might a shift in focus change your impact?',
    );
    expect(text).toContain('You: 31 blocks in details, 14 blocks developing people.');
    expect(text).toContain('It came to 52%, 22 points more.');
    expect(text).toContain('delivery of Priya’s team looked like 65 to you. It was 58.');
  });

  test('who has given notice and had not left yet is told beside those who left', async () => {
    const [first, ...others] = debriefFixture.managers;
    if (first === undefined) throw new Error('expected a manager');
    const leaver = { week: 12, away: true, chance: 0.01, usual: 0.003, reasons: [], talk: null };
    show({ ...debriefFixture, managers: [{ ...first, quits: 0, departures: [leaver] }, ...others] });
    await showAll();
    expect(one('.timeline-foot').textContent).toMatch(
      /^Nobody left .+’s team\. One person has given notice and was still there at the end\./,
    );
  });

  test('a run without bets, decisions, patterns or a wheel still has its debrief', async () => {
    const managers = debriefFixture.managers.map((manager) => ({ ...manager, marks: [] }));
    show({ ...debriefFixture, managers, bets: [], pitfalls: [], practices: [], wheel: null, questions: [] });
    expect(visibleSteps()).toEqual(['Told against true']);
    await focused('What happened');
    expect(one('#debrief-told .chapter-number').textContent).toBe('Step 1 of 9');
    expect(document.querySelector('#debrief-bets, [href="#debrief-bets"]')).toBe(null);
    await showAll();
    expect(one('#debrief-shown').textContent).toContain('None of the four came up in what you did.');
    expect(one<HTMLTextAreaElement>('#debrief-plan-if').value).toContain('one of my managers');
  });
});

describe('timeline', () => {
  beforeEach(async () => {
    show();
    await page.getByRole('link', { name: 'Why every line moved' }).click();
    await focused('Why every line moved');
    await allDrawn();
  });

  test('opens at the week the player’s deeds moved most, deeds first and the engine’s own last', () => {
    const text = causesOf('priya');
    expect(text).toContain('Week 2');
    expect(text).toContain('Trust 50 (−8)');
    expect(text).toMatch(/−6 you chose “Redo slides 3–9 tonight” \(week 2\)−2 you redid their work \(week 1\)/);
    expect(text.indexOf('you chose')).toBeLessThan(text.indexOf('The rest'));
  });

  test('arrow keys go along the points', async () => {
    one('#debrief-week-priya').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(one('#debrief-week-priya').getAttribute('aria-valuetext')).toBe(
      'Week 6. Trust 33, autonomy 29, delivery 57.',
    );
    expect(causesOf('priya')).toContain('You contradicted her in front of the client (week 6)');
    await userEvent.keyboard('{End}');
    expect(causesOf('priya')).toContain('Week 14, on leave');
    await userEvent.keyboard('{Home}');
    expect(causesOf('priya')).toContain('At the start');
  });

  test('a press on the chart picks the week beneath it', async () => {
    const slider = one<HTMLInputElement>('#debrief-week-tomasz');
    const { width, height } = slider.getBoundingClientRect();
    const thumb = 1.5 * Number.parseFloat(getComputedStyle(slider).fontSize);
    const x = thumb / 2 + (3 / 14) * (width - thumb);
    await userEvent.click(slider, { position: { x, y: height / 2 } });
    expect(slider.valueAsNumber).toBe(3);
    expect(causesOf('tomasz')).toContain('what you left undone (week 3)');
  });

  test('a cause leads to the words of its moment', async () => {
    await page.getByRole('link', { name: 'you chose “Redo slides 3–9 tonight” (week 2)' }).first().click();
    await expect.poll(() => document.activeElement?.id).toBe('debrief-moment-priya-board_deck-2');
    expect(document.activeElement?.textContent).toContain('It is Friday, the deck is weak');
  });
});

describe('plan', () => {
  beforeEach(async () => {
    show();
    await page.getByRole('link', { name: 'Your plan for Monday' }).click();
  });

  test('starts from the moment where the player took the wheel, in fields that can be changed', async () => {
    const field = one<HTMLTextAreaElement>('#debrief-plan-if');
    expect(field.value).toContain('“Redo slides 3–9 tonight”');
    await userEvent.fill(field, 'a draft comes late,');
    expect(one('.plan-words').textContent).toBe('a draft comes late,');
  });

  test('is saved as a text file', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Save as text');
    const blob = made.mock.calls[0]?.[0];
    expect(blob instanceof Blob ? await blob.text() : '').toMatch(
      /^My plan for Monday\n\nIf Priya .*\nthen I will first ask/,
    );
    expect(one('.plan-status').textContent).toBe('Your browser is asked to save my-plan-for-monday.txt.');
    made.mockRestore();
    pressed.mockRestore();
  });
});

describe('every reader', () => {
  test.each(['light', 'dark'])('axe finds nothing, one step and all at once, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    show();
    expect(await violations()).toEqual([]);
    await showAll();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  test.each([320, 390, 768, 1500])('nothing sticks out at %i px, in either direction', async (width) => {
    await page.viewport(width, 800);
    show();
    await showAll();
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1280, 800);
  });

  test('on paper every step is there and nothing to press', async () => {
    show();
    await allDrawn();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    // With one run alone there is nothing to go back to on paper.
    const missing = [...document.querySelectorAll('.chapter')].filter((step) => !step.checkVisibility());
    expect(missing.map((step) => step.id)).toEqual(['debrief-rewind']);
    const controls = document.querySelectorAll('.debrief :is(button, input, textarea, nav, summary)');
    expect([...controls].filter((control) => control.checkVisibility())).toEqual([]);
    expect(one('.plan-words').checkVisibility()).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  test('charts are images with a sentence, or decoration', async () => {
    show();
    await showAll();
    for (const chart of document.querySelectorAll('.debrief svg')) {
      const hidden = chart.closest('[aria-hidden="true"]') !== null;
      expect(hidden || (chart.getAttribute('role') === 'img' && chart.getAttribute('aria-label') !== '')).toBe(true);
    }
  });
});

test('what nobody has translated yet is marked in the language of the original, the rest in that of the run', async () => {
  const left = 'It is Friday, the deck is weak';
  show(debriefFixture, { language: 'de', untranslated: { language: 'en', texts: new Set([left]) } });
  await showAll();
  const marked = [...document.querySelectorAll<HTMLElement>('main [lang]')].filter(
    ({ children }) => children.length === 0,
  );
  const inEnglish = marked.filter(({ lang }) => lang === 'en').map(({ textContent }) => textContent);
  const inGerman = marked.filter(({ lang }) => lang === 'de').map(({ textContent }) => textContent);
  expect(new Set(inEnglish)).toEqual(new Set([left]));
  expect(inGerman).toEqual(expect.arrayContaining(['Priya Raman', 'The Friday deck']));
  expect(inGerman).not.toContain(left);
});
