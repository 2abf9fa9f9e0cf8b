// Which words of a slide are whose: an author's keep their language, all others are in that of whoever looks.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SlideView } from '../../src/browser/live/slides/slide-view.tsx';
import type { Slide } from '../../src/core/session/slide.ts';
import { HARD_SLIDES } from '../support/hard-slides.ts';
import { SLIDES } from '../support/slides.ts';
import { createSlidesText } from '../support/words.ts';

let host: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en-XA';
  host = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, host);
  host.remove();
  document.documentElement.lang = 'en';
});

/** In which nothing is written, so that whatever says so is known. */
const AUTHORS = 'nl';
const GAMES_OWN: readonly (readonly [string, Slide])[] = [
  ['prompts of the game', { kind: 'prompts', prompts: [{ says: 'prompt.when' }, 'An author’s'] }],
  [
    'decisions without a title',
    { ...SLIDES['second']!, to: [{ title: { says: 'back.plan', args: { week: 3 } }, count: 8 }] } as Slide,
  ],
  [
    'what the game says of a future',
    {
      ...SLIDES['pair, shift']!,
      sides: [1, 2].map((week) => ({
        option: `${week}`,
        text: 'An author’s',
        trust: [],
        delivery: [],
        events: [{ week, text: { says: 'event.leave', args: { count: 2, team: 'Customer Care' } } }],
      })),
    } as unknown as Slide,
  ],
];

const ALL = [...Object.entries({ ...SLIDES, ...HARD_SLIDES }), ...GAMES_OWN];

test.each(ALL)('what is not an author’s is in the language of whoever looks: %s', (_, slide) => {
  const view = <SlideView {...{ slide }} t={createSlidesText('en-XA')} language={AUTHORS} size="phone" />;
  render(view, host);
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const plain: string[] = [];
  while (texts.nextNode() !== null) {
    const [{ nodeValue }, at] = [texts.currentNode, texts.currentNode.parentElement];
    const isOurs = at?.closest('[lang]')?.getAttribute('lang') !== AUTHORS && at?.closest('.slide-wall') === null;
    if (isOurs && /[aceinosuyz]/.test(nodeValue ?? '')) plain.push(nodeValue ?? '');
  }
  expect(plain).toEqual([]);
});
