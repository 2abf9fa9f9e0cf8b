// Browsers that cannot do everything.
import type { Page } from 'playwright';
import type { Condition } from '../condition.ts';

/** What browsers have learnt since the oldest that the game is made for; in a worker, too. */
function forgetTheNewest(): void {
  const all = globalThis as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  const forget = (owner: object | undefined, names: string): void => {
    for (const name of names.split(' ')) if (owner) Reflect.deleteProperty(owner, name);
  };
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
  forget(Array.prototype, 'toSorted toReversed toSpliced with');
  forget((Object.getPrototypeOf(Int8Array) as typeof Int8Array).prototype, 'toSorted toReversed with');
  forget(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom');
  forget(iterators, 'map filter take drop flatMap reduce toArray forEach some every find');
  forget(globalThis, 'Iterator Float16Array cookieStore navigation scheduler requestIdleCallback OffscreenCanvas');
  forget(Object, 'groupBy');
  forget(Map, 'groupBy');
  forget(Map.prototype, 'getOrInsert getOrInsertComputed');
  forget(Promise, 'withResolvers try');
  forget(Array, 'fromAsync');
  forget(String.prototype, 'isWellFormed toWellFormed');
  forget(RegExp, 'escape');
  forget(URL, 'canParse parse');
  forget(AbortSignal, 'any');
  forget(ArrayBuffer.prototype, 'transfer transferToFixedLength resize');
  forget(Uint8Array, 'fromBase64 fromHex');
  forget(Uint8Array.prototype, 'toBase64 toHex');
  forget(Intl, 'DurationFormat Segmenter');
  forget(all['Document']?.prototype, 'startViewTransition caretPositionFromPoint');
  forget(all['HTMLElement']?.prototype, 'showPopover hidePopover togglePopover');
  forget(all['Element']?.prototype, 'checkVisibility moveBefore setHTML getHTML');
  forget(all['Navigator']?.prototype, 'userActivation virtualKeyboard windowControlsOverlay');
}

async function inOldBrowser(page: Page): Promise<void> {
  await page.addInitScript(forgetTheNewest);
  await page.route(/-worker-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `(${forgetTheNewest})();\n${await answer.text()}` });
  });
}

/** What some browsers lack and others are forbidden: threads, graphics, sound, word from other windows. */
function forgetTheOptional(): void {
  for (const name of ['Worker', 'SharedWorker', 'OffscreenCanvas', 'BroadcastChannel', 'AudioContext', 'Notification'])
    Reflect.deleteProperty(globalThis, name);
  for (const name of ['locks', 'storage', 'serviceWorker', 'clipboard', 'share', 'connection', 'deviceMemory'])
    Reflect.deleteProperty(Navigator.prototype, name);
  const known = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (
    this: HTMLCanvasElement,
    kind: string,
    ...more: unknown[]
  ) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return /webgl|webgpu/.test(kind) ? null : known.call(this, kind, ...more);
    },
  });
}

/** As in browsers of 2021. */
function forgetTheNeeded(): void {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex', 'at'])
    Reflect.deleteProperty(Array.prototype, name);
  Reflect.deleteProperty(Object, 'hasOwn');
  Reflect.deleteProperty(globalThis, 'structuredClone');
}

export const BROWSER_CONDITIONS: readonly Condition[] = [
  {
    name: 'the oldest browser that the game is made for',
    before: inOldBrowser,
  },
  {
    name: 'no workers, graphics, sound or word from other windows',
    browser: { viewport: { width: 1280, height: 800 } },
    before: (page) => page.addInitScript(forgetTheOptional),
  },
  {
    name: 'a browser too old for the game',
    before: (page) => page.addInitScript(forgetTheNeeded),
    instead: true,
  },
];
