// The summary of a session as a page to read and to print: what its slides showed, in the same figures.
import { plainMessage } from '../../scenario/message.ts';
import type { SessionState } from '../session-state.ts';
import type { Slide } from '../slide.ts';
import { WORDS } from '../words/en.ts';
import { countedRuns, headsIn } from './counted.ts';
import { html, type Markup } from './markup.ts';
import { betsSection, choiceSection, ideaSection, plansSection, secondSection, toldSection } from './page-sections.ts';
import { cloudSection, pairSection, shownAgainSection } from './page-futures.ts';
import { PAGE_STYLE } from './page-style.ts';
import { pageWords, type About } from './page-words.ts';

/** Where a session is held is not known, and on most of the earth it is the same day. */
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** `slides` in the order in which they are to be read. */
export function summaryPage(state: SessionState, slides: readonly Slide[]): string {
  const { scenario, setup, openedAt } = state;
  const about: About = { language: scenario.language, weeks: scenario.weeks };
  const [people, runs] = [headsIn(state), countedRuns(state).length];
  const day = DAY.format(openedAt);
  const facts = plainMessage(WORDS['page.facts'], { people, runs, mode: setup.mode, weeks: scenario.weeks });
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${scenario.title} – ${pageWords('page.title')}</title>
        <style>
          ${{ markup: PAGE_STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1 lang="${scenario.language}" dir="auto">${scenario.title}</h1>
          <p>${pageWords('page.title')} · ${day}</p>
          <p class="quiet">${facts} ${pageWords(setup.rehearsal ? 'page.rehearsal' : 'page.no_names')}</p>
        </header>
        <main>${slides.map((slide) => section(slide, about))}</main>
      </body>
    </html> `;
  return page.markup;
}

const NOTHING: Markup = html``;

function section(slide: Slide, about: About): Markup {
  switch (slide.kind) {
    case 'bets':
      return betsSection(slide, about);
    case 'told':
      return toldSection(slide, about);
    case 'choice':
      return choiceSection(slide, about);
    case 'pair':
      return pairSection(slide, about);
    case 'cloud':
      return cloudSection(slide);
    case 'second':
      return secondSection(slide, about);
    case 'shown_again':
      return shownAgainSection(slide, about);
    case 'idea':
      return ideaSection(slide);
    case 'plans':
      return plansSection(slide);
    case 'welcome':
    case 'frame':
    case 'turn':
    case 'prompts':
    case 'close':
    case 'nothing':
      return NOTHING;
  }
}
