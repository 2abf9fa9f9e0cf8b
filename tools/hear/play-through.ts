// Plays a scenario from the first page to the last step of its debrief, with keys alone, and writes down what is heard.
import type { Page } from 'playwright';
import type { Desk } from './desk.ts';

interface Wishes {
  readonly scenario: string;
  readonly look: string;
  /** Reads every screen line by line as well. */
  readonly read: boolean;
}

const MOST_STEPS = 80;
const MOST_TABS = 90;
const MOST_LINES = 140;

interface Here {
  readonly where: string;
  readonly wanted: string | null;
}

/** What a player would press now, as a selector that one element matches; null at the end. */
async function look(page: Page, wishes: Wishes): Promise<Here> {
  return page.evaluate(({ look: wished, scenario }) => {
    const shown = (element: Element): boolean => element.getClientRects().length > 0;
    const first = (selector: string): Element | undefined => [...document.querySelectorAll(selector)].find(shown);
    const heading = first('.chapter h2') ?? first('h1');
    const pressed = first('.choice[aria-pressed=true]');
    const more = first('.round[aria-label^="More"]:not([aria-disabled])');
    const planned = first('.blocks [data-state=planned]');
    const wanted =
      first('.entry a.button[href="#/play/' + scenario + '"]') ??
      (wished === 'list' ? first('.top [title^="List"], .top [aria-label^="List"]') : undefined) ??
      (pressed ? undefined : first('.choice:not([aria-disabled])')) ??
      (document.querySelector('.tray') && !planned
        ? (more ?? first('.fold-handle[aria-expanded=false]'))
        : undefined) ??
      first('.ask .button[data-kind=main]:not(:disabled)') ??
      first('.ask .button') ??
      first('.thumb .button[data-kind=main]');
    for (const old of document.querySelectorAll('[data-wanted]')) old.removeAttribute('data-wanted');
    wanted?.setAttribute('data-wanted', '');
    return {
      where: heading?.textContent ?? '',
      wanted: wanted ? (wanted.ariaLabel ?? wanted.getAttribute('title') ?? wanted.textContent) : null,
    };
  }, wishes);
}

/** The focus is at what is wanted, or that has gone meanwhile: a week is over at its own time. */
const hasArrived = (page: Page): Promise<'there' | 'gone' | false> =>
  page.evaluate(() => {
    if (document.querySelector('[data-wanted]') === null) return 'gone';
    return document.activeElement?.hasAttribute('data-wanted') ? 'there' : false;
  });
const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === null || at === document.body
      ? 'NOWHERE'
      : `${at.localName} “${(at.ariaLabel ?? at.getAttribute('title') ?? at.textContent).trim().slice(0, 60)}”`;
  });

/** `log` has what was heard, also where it did not come to the end, which throws. */
export async function playThrough(page: Page, desk: Desk, wishes: Wishes, log: string[]): Promise<void> {
  log.push(`# What Orca said: ${wishes.scenario}, ${wishes.look} view`);
  const note = async (what: string): Promise<void> => {
    log.push('', `**${what}**`, ...(await desk.hear()).map((words) => `- ${words}`));
  };
  const readOn = async (): Promise<void> => {
    let last = '';
    log.push('', '**line by line**');
    for (let line = 0; line < MOST_LINES; line += 1) {
      desk.press('Down');
      await page.waitForTimeout(250);
      const words = (await desk.hear()).join(' / ');
      if (words === '' || words === last) break;
      log.push(`- ${words}`);
      last = words;
    }
  };
  await note('arrival');
  let title = '';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { where, wanted } = await look(page, wishes);
    if (where !== title) {
      log.push('', `## ${where}`, '', `Focus: ${await focusOf(page)}`);
      if (wishes.read) await readOn();
    }
    title = where;
    if (wanted === null) return;
    let arrived = await hasArrived(page);
    for (let tabs = 0; !arrived; tabs += 1) {
      if (tabs > MOST_TABS) throw new Error(`expected Tab to reach “${wanted}” at “${where}”`);
      desk.press('Tab');
      await page.waitForTimeout(60);
      arrived = await hasArrived(page);
    }
    await note(`Tab to “${wanted.trim()}”`);
    if (arrived === 'gone') continue;
    desk.press('Return');
    await page.waitForTimeout(900);
    await note(`Enter on “${wanted.trim()}”; focus then: ${await focusOf(page)}`);
  }
  throw new Error(`after ${MOST_STEPS} steps still at “${title}”`);
}
