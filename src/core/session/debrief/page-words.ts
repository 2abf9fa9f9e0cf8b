// What the parts of the page to print have at hand: its own words, and authors' words marked as such.
import { plainMessage, type MessageArguments } from '../../scenario/message.ts';
import type { SlideText } from '../slide.ts';
import { WORDS } from '../words/en.ts';
import { WORDS as SLIDES } from '../words/en/slides.ts';
import { html, type Markup } from './markup.ts';
import type { Weeks } from './page-charts.ts';

export interface About {
  /** Of the author's words. */
  readonly language: string;
  /** Before the leave. */
  readonly weeks: number;
}

export const pageWords = (key: keyof typeof WORDS, args: MessageArguments = {}): string =>
  plainMessage(WORDS[key], args);

/** In its author's language, which may run the other way. */
export const authored = (text: string, { language }: About): Markup =>
  html`<span lang="${language}" dir="auto">${text}</span>`;

/** As it stood on a slide. */
export const onSlide = (text: SlideText, about: About): Markup | string =>
  typeof text === 'string' ? authored(text, about) : plainMessage(SLIDES[text.says], text.args);

export const weeksDrawn = ({ weeks }: About, from: number, to: number): Weeks => ({
  from,
  to,
  away: to > weeks ? weeks + 1 : null,
  words: { week: pageWords('page.week'), leave: pageWords('page.leave') },
});
