// A journey's way through the game: where it stands, what was on screen, and what went wrong.
import type { Page } from 'playwright';
import type { Condition, Now } from './condition.ts';

const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 40;

/** The words on screen line by line, on the whole page and in one place; of drawings nothing. It runs inside the page. */
function linesIn(selector: string): { readonly page: string[]; readonly place: string[] | null } {
  const place = document.querySelector(selector);
  const [all, there] = [new Map<Element, string>(), new Map<Element, string>()];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (
      parent === null ||
      text.trim() === '' ||
      parent.closest('svg, script, style, .portrait, .node, .node-label') !== null
    )
      continue;
    if (parent.getClientRects().length === 0 || getComputedStyle(parent).visibility !== 'visible') continue;
    let block: Element = parent;
    // What others wrap words in is none of ours, also where it stands as a box of its own.
    while (block.matches('font, mark') || /^(inline|contents)$/.test(getComputedStyle(block).display))
      block = block.parentElement ?? document.body;
    all.set(block, (all.get(block) ?? '') + text);
    // A scenario's premise is in sight in a wide window and comes with a press in a narrow one; what a step would cost hangs on
    // where the pointer happens to rest; every room has a code of its own.
    if (place?.contains(node) && parent.closest('.entry-summary, .either, .session-code') === null)
      there.set(block, (there.get(block) ?? '') + text);
  }
  return { page: [...all.values()], place: place && [...there.values()] };
}

export interface WayOptions {
  readonly condition: Condition;
  readonly now: Omit<Now, 'phase' | 'turn'>;
  /** Whether the condition acts in this phase. */
  readonly acts: (phase: string) => boolean;
}

export class Way {
  /** What kinds of screens came, in the order in which they first did. */
  readonly phases: string[] = [];
  /** Lines on screen by place, sorted: a week may be felt in another order. */
  readonly words = new Map<string, readonly string[]>();
  readonly faults: string[] = [];
  /** Everything that ever stood on the page. */
  #said = '';
  #place = 'the first page';
  /** Grows when the game was led out of something: what is on screen may be the same as before. */
  turns = 0;
  acted = false;
  readonly #options: WayOptions;

  constructor(options: WayOptions) {
    this.#options = options;
  }

  get frame(): Now['frame'] {
    return this.#options.now.frame;
  }

  reload(): Promise<void> {
    return this.#options.now.reload();
  }

  get said(): string {
    return this.#said;
  }

  fault(what: string): void {
    const told = `at “${this.#place}”: ${what}`;
    if (!this.faults.includes(told)) this.faults.push(told);
  }

  #read(text: string): string {
    const { read } = this.#options.condition;
    return (read ? read(text) : text)
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  }

  /** The words of one element, once it is there; empty while it is not. */
  async textOf(selector: string): Promise<string> {
    return this.#read(
      await this.frame.evaluate((where) => document.querySelector<HTMLElement>(where)?.textContent ?? '', selector),
    );
  }

  /** Something stands in the way that leads out again. */
  async isLedOut(): Promise<boolean> {
    const { waysOut } = this.#options.condition;
    return waysOut !== undefined && (await this.frame.getByRole('button', { name: waysOut }).first().isVisible());
  }

  /** Asks again until it is so; leads out of what stands in the way. */
  async until(what: string, isSo: () => Promise<boolean>, patience = PATIENCE_MS): Promise<void> {
    const { waysOut } = this.#options.condition;
    const end = performance.now() + patience;
    while (!(await isSo())) {
      const out = waysOut && this.frame.getByRole('button', { name: waysOut }).first();
      if (out && (await out.isVisible())) {
        await this.#note('main');
        await out.click();
        this.turns += 1;
      } else if (performance.now() > end) {
        const shown = await this.frame.locator('body').innerText();
        throw new Error(`waited in vain for ${what}; on screen: ${shown.replaceAll(/\s+/g, ' ').slice(0, 300)}`);
      }
      await this.#options.now.page.waitForTimeout(LOOK_AGAIN_MS);
    }
  }

  async #note(selector: string): Promise<readonly string[]> {
    const { page, place } = await this.frame.evaluate(linesIn, selector);
    this.#said += `\n${page.map((line) => this.#read(line)).join('\n')}`;
    if (page.length === 0) this.fault('the page is blank');
    return (place ?? []).map((line) => this.#read(line)).filter(Boolean);
  }

  /** Something is on screen that can be looked at; `selector`: where its words are. */
  async look(place: string, selector: string): Promise<void> {
    this.#place = place;
    this.words.set(place, (await this.#note(selector)).toSorted());
    const { condition, now } = this.#options;
    const turn = this.phases.length;
    for (const fault of (await condition.look?.({ ...now, phase: place, turn })) ?? []) this.fault(fault);
  }

  /** A phase begins: a time at which a condition may change. True where it did, and the screen may be another by now. */
  async at(phase: string): Promise<boolean> {
    if (this.phases.includes(phase)) return false;
    const turn = this.phases.push(phase) - 1;
    const { condition, now, acts } = this.#options;
    if (condition.act === undefined || !acts(phase)) return false;
    this.#place = phase;
    this.acted = true;
    await condition.act({ ...now, phase, turn });
    this.turns += 1;
    return true;
  }
}

export type Watched = { readonly errors: readonly string[] };

/** Uncaught errors, and what the page writes into the console as one. */
export function watchErrors(page: Page, unavoidable: RegExp | undefined): Watched {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.stack ?? error}`.slice(0, 500)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !unavoidable?.test(message.text())) errors.push(`console: ${message.text()}`);
  });
  return { errors };
}
