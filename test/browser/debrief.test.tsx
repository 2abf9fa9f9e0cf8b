import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { debriefFixture } from '../support/debrief.ts';
import { IN_ENGLISH } from '../support/words.ts';
import {
  allDrawn,
  focused,
  onAgain,
  onHome,
  onSeen,
  one,
  press,
  setUpFigures,
  showAll,
  showFigures,
  violations,
  visibleSteps,
} from './debrief-support.tsx';

setUpFigures();

const causesOf = (manager: string): string =>
  one(`#debrief-week-${manager}`).closest('.timeline')?.querySelector('.picked')?.textContent ?? '';

describe('steps', () => {
  test('open with the fog, and the focus on the title', async () => {
    showFigures();
    expect(visibleSteps()).toEqual(['Lift the fog']);
    await focused('What happened');
  });

  test('go on and back under the thumb, the focus on the heading of the step', async () => {
    showFigures();
    await press('Next: Your bets');
    expect(visibleSteps()).toEqual(['Your bets']);
    await focused('Your bets');
    await press('Back');
    expect(visibleSteps()).toEqual(['Lift the fog']);
  });

  test('say once that the first of them is behind the reader', async () => {
    onSeen.mockClear();
    showFigures();
    await focused('What happened');
    expect(onSeen).not.toHaveBeenCalled();
    await press('Next: Your bets');
    await press('Back');
    await press('Next: Your bets');
    expect(onSeen).toHaveBeenCalledTimes(1);
  });

  test('are all reachable as links', async () => {
    showFigures();
    const links = [...document.querySelectorAll('.step-links a')].map(({ textContent }) => textContent);
    expect(links).toEqual(['1Lift the fog', '2Your bets', '3Where your time went', '4Your plan for Monday']);
    await page.getByRole('link', { name: 'Where your time went' }).click();
    expect(visibleSteps()).toEqual(['Where your time went']);
    expect(one('[aria-current="step"]').textContent).toContain('Where your time went');
    expect(location.hash).toBe('');
  });

  test('of everything are links too, and lead to their place on the page', async () => {
    showFigures();
    await showAll();
    await page.getByRole('link', { name: 'What held up' }).click();
    await focused('What held up');
    await press('Back to the short version');
    expect(visibleSteps()).toEqual(['Lift the fog']);
  });

  test('have one for the turning point while it is looked for, and none where nothing mattered', async () => {
    showFigures(debriefFixture, IN_ENGLISH, { turning: { kind: 'running' } });
    await page.getByRole('link', { name: 'The turning point' }).click();
    expect(one('#debrief-turn').textContent).toContain('Looking for the decision');
    showFigures(debriefFixture, IN_ENGLISH, { turning: { kind: 'done', point: null } });
    expect(visibleSteps()).toEqual(['Lift the fog']);
    expect(document.querySelector('#debrief-turn')).toBe(null);
  });

  test('can be shown all at once, in their order', async () => {
    showFigures();
    await showAll();
    expect(visibleSteps()).toEqual([
      'Lift the fog',
      'Your bets',
      'Where your time went',
      'Told vs true',
      'Why every line moved',
      'Your patterns',
      'What held up',
      'Luck or judgement',
      'Roads not taken',
      'Go back',
      'Talk it over',
      'Your plan for Monday',
    ]);
  });

  test('end with playing again or another scenario', async () => {
    showFigures();
    await showAll();
    await press('Play again');
    await press('Choose another scenario');
    expect([onAgain.mock.calls.length, onHome.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('what is said', () => {
  test('told vs true names the widest week and the deed that cost honesty', async () => {
    showFigures();
    await showAll();
    const text = one('#debrief-told').textContent;
    expect(text).toContain('Biggest gap: week 8. Tomasz said 62; it was 42.');
    expect(text).toContain(
      'Tomasz was 10 points less open from week 5 on: you chose “Ask in the meeting whose change it was”.',
    );
    expect(text).toContain('Nothing you did changed how open Kofi was with you.');
    const strips = [...document.querySelectorAll('.honesty-strip svg')];
    expect(strips.map((strip) => strip.getAttribute('aria-label'))).toContain(
      'How safe it felt to Tomasz to be open: 49 at first, 33 at the end.',
    );
    expect(strips.map((strip) => strip.querySelectorAll('.decision').length)).toEqual([1, 1, 1, 0]);
  });

  test('the time ends in the question, with the player’s own figures', async () => {
    showFigures();
    await page.getByRole('link', { name: 'Where your time went' }).click();
    const text = one('#debrief-time').textContent;
    expect(text).toContain(
      'Where do you spend more time, diving into details or developing the people leading those details, and how might a shift in focus change your impact?',
    );
    expect(text).toContain('You: 31 blocks in details, 14 blocks developing people.');
    expect(text).toContain(
      'You took over 3 of the 4 decisions about them, and 31 of your 67 blocks, firefighting aside, went into the details: 46%. All in all, more than you said.',
    );
    expect(text).toContain('Priya’s team’s work looked like 65 to you. It was 58.');
  });

  test('every bar of the time is as long as its figure says, said against done among them', async () => {
    showFigures();
    await page.getByRole('link', { name: 'Where your time went' }).click();
    const rows = [...document.querySelectorAll('#debrief-time .bars > li')].filter(({ textContent }) =>
      textContent?.includes('%'),
    );
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const figure = Number(/(\d+)%/.exec(row.querySelector('.bar-figure')?.textContent ?? '')?.[1]);
      expect(Math.round(Number(row.querySelector('.bar-fill')?.getAttribute('width')))).toBe(figure);
    }
  });

  test('who has given notice and had not left yet is told beside those who left', async () => {
    const [first, ...others] = debriefFixture.managers;
    if (first === undefined) throw new Error('expected a manager');
    const leaver = { week: 12, away: true, chance: 0.01, usual: 0.003, reasons: [], talk: null };
    showFigures({ ...debriefFixture, managers: [{ ...first, quits: 0, departures: [leaver] }, ...others] });
    await showAll();
    expect(one('.timeline-foot').textContent).toMatch(
      /^Nobody left .+’s team\. One person had given notice and was still there at the end\./,
    );
  });

  test('a run without bets, decisions or patterns still has its debrief', async () => {
    const managers = debriefFixture.managers.map((manager) => ({ ...manager, marks: [] }));
    showFigures({ ...debriefFixture, managers, bets: [], pitfalls: [], practices: [], questions: [] });
    expect(visibleSteps()).toEqual(['Lift the fog']);
    await focused('What happened');
    expect(one('#debrief-fog .chapter-number').textContent).toBe('Step 1 of 3');
    expect(document.querySelector('#debrief-bets, [href="#debrief-bets"]')).toBe(null);
    await showAll();
    expect(one('#debrief-shown').textContent).toContain('Nothing stands out here.');
    expect(one<HTMLTextAreaElement>('#debrief-plan-then').value).toContain('ask what they’d do');
  });
});

describe('timeline', () => {
  beforeEach(async () => {
    showFigures();
    await showAll();
    await page.getByRole('link', { name: 'Why every line moved' }).click();
    await focused('Why every line moved');
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
    await expect
      .poll(() => one('#debrief-week-priya').getAttribute('aria-valuetext'))
      .toBe('Week 6. Trust 33, autonomy 29, delivery 57.');
    expect(causesOf('priya')).toContain('You contradicted her in front of the client (week 6)');
    await userEvent.keyboard('{End}');
    await expect.poll(() => causesOf('priya')).toContain('Week 14, on leave');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => causesOf('priya')).toContain('At the start');
  });

  test('a press on the chart picks the week beneath it', async () => {
    const slider = one<HTMLInputElement>('#debrief-week-tomasz');
    const { width, height } = slider.getBoundingClientRect();
    const thumb = 1.5 * Number.parseFloat(getComputedStyle(slider).fontSize);
    const x = thumb / 2 + (3 / 14) * (width - thumb);
    await userEvent.click(slider, { position: { x, y: height / 2 } });
    expect(slider.valueAsNumber).toBe(3);
    expect(causesOf('tomasz')).toContain('what you neglected (week 3)');
  });

  test('a cause leads to the words of its moment', async () => {
    await page.getByRole('link', { name: 'you chose “Redo slides 3–9 tonight” (week 2)' }).first().click();
    await expect.poll(() => document.activeElement?.id).toBe('debrief-moment-priya-board_deck-2');
    expect(document.activeElement?.textContent).toContain('It is Friday, the deck is weak');
  });
});

describe('every reader', () => {
  test.each(['light', 'dark'])('axe finds nothing, one step and all at once, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    showFigures();
    expect(await violations()).toEqual([]);
    await showAll();
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  test.each([320, 390, 768, 1500])('nothing sticks out at %i px, in either direction', async (width) => {
    await page.viewport(width, 800);
    showFigures();
    await showAll();
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1280, 800);
  });

  test('on paper every step is there and nothing to press', async () => {
    showFigures();
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
    showFigures();
    await showAll();
    for (const chart of document.querySelectorAll('.debrief svg')) {
      const hidden = chart.closest('[aria-hidden="true"]') !== null;
      expect(hidden || (chart.getAttribute('role') === 'img' && chart.getAttribute('aria-label') !== '')).toBe(true);
    }
  });
});

test('what nobody has translated yet is marked in the language of the original, the rest in that of the run', async () => {
  const left = 'It is Friday, the deck is weak';
  showFigures(debriefFixture, { language: 'de', untranslated: { language: 'en', texts: new Set([left]) } });
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
