// The plan at the end of the debrief.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { debriefFixture } from '../support/debrief.ts';
import { one, press, setUpFigures, showFigures } from './debrief-support.tsx';

setUpFigures();

describe('plan', () => {
  beforeEach(async () => {
    showFigures();
    await page.getByRole('link', { name: 'Your plan for Monday' }).click();
  });

  test('answers the pattern that showed most, in fields of the player’s own', async () => {
    expect(one('.plan-showed').textContent).toContain('Doing your managers’ work');
    expect(one<HTMLTextAreaElement>('#debrief-plan-then').value).toMatch(/^ask what they’d do, wait/);
    await userEvent.fill(one<HTMLInputElement>('#debrief-plan-who'), 'Maria');
    expect(one('.plan-words').textContent).toBe('Maria');
  });

  test('never quotes the cast: what is drafted is free of their names', () => {
    const drafted = [...document.querySelectorAll<HTMLInputElement>('.plan :is(input, textarea)')];
    const words = drafted.map(({ value }) => value).join(' ');
    for (const { short } of debriefFixture.managers) expect(words).not.toContain(short);
  });

  test('is saved as a text file', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Save as text');
    const blob = made.mock.calls[0]?.[0];
    expect(blob instanceof Blob ? await blob.text() : '').toMatch(
      /^My plan for Monday\n\nMonday, when one of my people comes to me with something they could decide themselves,\nI will ask what/,
    );
    expect(one('#debrief-plan .plan-status:not(:empty)').textContent).toBe(
      'Your browser has been asked to save my-plan-for-monday.txt.',
    );
    made.mockRestore();
    pressed.mockRestore();
  });
});
