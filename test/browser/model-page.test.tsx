// The page on the model, in real Chromium: what it says, its sliders, and who can reach it.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import { loadIcons } from '../../src/browser/ui/components/drawings.ts';
import { behindFrom, sentenceOf } from '../../src/browser/ui/model/sentence.ts';
import { ModelScreen, type ModelScreenProps } from '../../src/browser/ui/model/model-screen.tsx';
import { misses, type ValidationSummary } from '../../src/browser/ui/model/summary.ts';
import { VALIDATION } from '../../src/browser/ui/model/validation-summary.ts';
import { openComparisons } from '../../src/browser/app/comparison-host.ts';
import { rowName } from '../../src/browser/ui/model/words.ts';
import { createModelText } from '../support/words.ts';
import { compareUnder } from '../../src/core/lab/assumptions.ts';
import { USUAL_FACTORS, type Factors } from '../../src/core/lab/factors.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { scenario } = parseScenario(await (await fetch('/scenarios/friday_deck/scenario.json')).text());
if (scenario === null) throw new Error('expected the Friday deck, got problems');
const deck = scenario;
const t = createModelText('en');
const onBack = vi.fn();
let host: HTMLElement;

function show(given: Partial<ModelScreenProps> = {}): void {
  render(
    <ModelScreen t={t} scenario={deck} openJobs={openComparisons} onBack={onBack} onMenu={vi.fn()} {...given} />,
    host,
  );
}
const said = (): string => document.querySelector('.said')?.textContent ?? '';
const played = () => expect.poll(said, { timeout: 15_000 }).toContain('As we assume it');
const slider = (name: string): HTMLInputElement => page.getByRole('slider', { name }).element() as HTMLInputElement;

async function press(name: string, keys: string): Promise<void> {
  slider(name).focus();
  await userEvent.keyboard(keys);
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: RULES });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const small = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, input[type=range], summary, .few > label')]
    .filter((target) => target.offsetParent !== null)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < 43.9)
    .map(({ target, box }) => `${target.className} ${Math.round(box.width)} × ${Math.round(box.height)}`);

beforeEach(async () => {
  await loadIcons();
  document.title = 'How this works';
  document.documentElement.lang = 'en';
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, host);
  host.remove();
  delete document.documentElement.dataset['theme'];
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = 'ltr';
  vi.clearAllMocks();
  await page.viewport(1280, 800);
});

describe('everyone', () => {
  const sizes = [
    [1280, 800],
    [390, 844],
    [320, 568],
  ] as const;
  describe.each(['light', 'dark'])('%s', (theme) => {
    test.each(sizes)(
      'at %i × %i has nothing that axe objects to, no overflow, no small target',
      async (width, height) => {
        await page.viewport(width, height);
        document.documentElement.dataset['theme'] = theme;
        show();
        await played();
        for (const details of document.querySelectorAll('details')) details.open = true;
        expect(await violations()).toEqual([]);
        expect(document.documentElement.scrollWidth - window.innerWidth).toBeLessThanOrEqual(0);
        expect(small()).toEqual([]);
      },
    );
  });

  test('holds at 200 % text and from right to left', async () => {
    await page.viewport(640, 512);
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dir = 'rtl';
    show();
    await played();
    expect(document.documentElement.scrollWidth - window.innerWidth).toBeLessThanOrEqual(0);
  });

  test('opens with the focus on its heading, and goes back', async () => {
    show();
    await expect.poll(() => document.activeElement?.textContent).toBe('How this works, and how sure we are');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(onBack).toHaveBeenCalledOnce();
  });

  test('leads straight to the sliders', async () => {
    show();
    await page.getByRole('button', { name: 'Go straight to the sliders' }).click();
    expect(document.activeElement?.textContent).toBe('Now argue with it');
  });

  test('leaves no word outside of its catalogue', async () => {
    show({ t: createModelText('en-XA'), scenario: 'failed' });
    const texts = [...document.querySelectorAll('h1, h2, h3, p, dt, dd, figcaption, label, .band-name, .letter-words')];
    const plain = texts.filter(
      (one) => /[a-z]{4}/.test(one.textContent ?? '') && !/[à-ž]/i.test(one.textContent ?? ''),
    );
    expect(plain.map((one) => one.textContent)).toEqual([]);
  });
});

describe('how sure', () => {
  test('claims what the validation says, no more', () => {
    show();
    const { inside, published, overTimeInside } = VALIDATION;
    expect(document.querySelector('.claim')?.textContent).toContain(
      `reproduces ${inside} of ${published} published effects within stated intervals, ${overTimeInside} of them over time`,
    );
    expect(document.body.textContent).toContain('not uniquely identified');
  });

  test('has words for every row', () => {
    const shown = VALIDATION.rows.filter(({ id, verdict }) => verdict !== 'reported' || !id.includes('.'));
    expect(shown.filter(({ id }) => rowName(t, id) === id)).toEqual([]);
  });

  test('shows every miss in words, in the chart and in the table', () => {
    const first = VALIDATION.rows.find(({ id }) => id === 'S1');
    const planted: ValidationSummary = {
      ...VALIDATION,
      rows: VALIDATION.rows.map((row) =>
        row === first
          ? { ...row, value: -0.9, verdict: 'out' }
          : row.verdict === 'out'
            ? { ...row, verdict: 'in' }
            : row,
      ),
    };
    expect(misses(planted)).toHaveLength(1);
    show({ validation: planted });
    const name = 'Leaders who stay away are trusted less';
    expect(document.querySelector('.misses')?.textContent).toBe(`${name}. Studies: −0.58 to −0.39. Here: −0.90.`);
    expect(document.querySelectorAll('.dot[data-verdict="out"]')).toHaveLength(1);
    const chart = document.querySelector('.bands > [role="img"]');
    expect(chart?.getAttribute('aria-label')).toContain(`19 of 20 rows of what goes together`);
    expect(chart?.getAttribute('aria-label')).toContain(`outside: ${name}`);
    expect(document.querySelector('.bands tbody tr')?.textContent).toContain('outside');
  });

  test('says so where nothing misses', () => {
    show({ validation: { ...VALIDATION, rows: VALIDATION.rows.filter(({ verdict }) => verdict !== 'out') } });
    expect(document.querySelector('.misses')).toBeNull();
    expect(document.body.textContent).toContain('Every one of them fits at the moment');
  });
});

describe('the sliders', () => {
  test('start as we assume, and play both ways at once', async () => {
    show();
    await played();
    expect(slider('How fast trust comes back').getAttribute('aria-valuetext')).toBe('as we assume');
    expect(document.querySelector('.comparison [role="img"]')?.getAttribute('aria-label')).toMatch(
      /^Delivery: stepping in goes from \d+ to \d+ in week 16, and to \d+ by the end of the leave\./,
    );
  });

  test('play again by keyboard, show what was as a dotted line, and can be put back', async () => {
    show();
    await played();
    await press('How much checking helps at first', '{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(slider('How much checking helps at first').getAttribute('aria-valuetext')).toBe('double');
    await expect.poll(said).toMatch(/^(Even if|If) checking helped twice as much at first, stepping in would/);
    expect(document.querySelectorAll('.comparison .assumed')).toHaveLength(2);
    await page.getByRole('button', { name: 'Back to what we assume' }).click();
    await played();
    expect(document.querySelectorAll('.comparison .assumed')).toHaveLength(0);
  });

  test('answer the newest question when many come at once', async () => {
    show();
    await played();
    await press('How far your style rubs off', '{End}{Home}{End}{Home}');
    await press('How fast trust comes back', '{Home}');
    await expect.poll(said).toContain('trust came back half as fast and your style rubbed off half as far');
  });

  test('can take our own rule out', async () => {
    show();
    await played();
    await page.getByRole('switch', { name: 'Decisions wait for you while you are on leave' }).click();
    await expect.poll(said).toContain('nothing waited for you on leave');
  });

  test('show other levels on request, with a table behind', async () => {
    show();
    await played();
    await page.getByRole('radio', { name: 'Trust in you' }).click({ force: true });
    const label = document.querySelector('.comparison [role="img"]')?.getAttribute('aria-label');
    expect(label).toContain('Trust in you: stepping in goes from');
    expect(document.querySelectorAll('.outcome tbody tr')).toHaveLength(1 + 16 + 8);
  });

  test('say so where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    try {
      show();
      await expect.poll(() => document.querySelector('.outcome')?.textContent).toContain('could not be played');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('say so where nothing can be played', async () => {
    show({ scenario: 'failed' });
    await expect.poll(() => document.querySelector('.outcome')?.textContent).toContain('The games could not be played');
  });
});

describe('the sentence', () => {
  const usual = compareUnder(deck, USUAL_FACTORS, 10);
  const about = (change: Partial<Factors>): string => {
    const factors = { ...USUAL_FACTORS, ...change };
    return sentenceOf(t, factors, compareUnder(deck, factors, 10), usual);
  };

  test('names the week from which stepping in is behind', () => {
    expect(sentenceOf(t, USUAL_FACTORS, usual, usual)).toContain(`behind from week ${behindFrom(usual)} on`);
  });

  test('says that a change makes no difference where it makes none', () => {
    const factors = { ...USUAL_FACTORS, contagion: 1.2 };
    expect(sentenceOf(t, factors, usual, usual)).toMatch(
      /^Even if your style rubbed off 1\.2 times as far, .* Neither line of delivery moves .* next to no difference/,
    );
  });

  test('says what moves where delivery does not', () => {
    expect(about({ contagion: 2 })).toMatch(/Neither line|up to \d+ points? of delivery/);
    expect(about({ repair: 0.5 })).toMatch(/trust came back half as fast/);
  });

  test('says so where stepping in is never behind', () => {
    const { step_in: stepIn, coach } = usual.of;
    const swapped = { ...usual, of: { step_in: coach, coach: stepIn } };
    const even = { ...usual, of: { step_in: stepIn, coach: stepIn } };
    const factors = { ...USUAL_FACTORS, waiting: 0 };
    expect(behindFrom(even)).toBeNull();
    expect(sentenceOf(t, factors, even, usual)).toContain('would stay ahead to the end of the leave');
    expect(sentenceOf(t, factors, even, even)).toContain(
      'Even if nothing waited for you on leave, stepping in would stay',
    );
    expect(sentenceOf(t, factors, usual, even)).toContain('As we assume it, it never is.');
    expect(behindFrom(swapped)).toBeNull();
  });
});
