// Parts of the page to print: bets, what was told, choices, going back, the idea, plans.
import { IDEA_WORDS } from '../../scenario/idea-words.table.ts';
import type { Slide } from '../slide.ts';
import { html, type Markup } from './markup.ts';
import { bar, lineChart } from './page-charts.ts';
import { authored, onSlide, pageWords, weeksDrawn, type About } from './page-words.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

export const betsSection = ({ bets }: Of<'bets'>, about: About): Markup =>
  html`<section>
    <h2>${pageWords('page.bets')}</h2>
    ${bets.map(
      ({ ask, week, rows, right, of }) =>
        html`<h3>${pageWords('page.bet_asked', { ask, week })}</h3>
          <p>${pageWords('page.bet_right', { right, of })}</p>
          <table>
            <thead>
              <tr>
                <th>${pageWords('page.team')}</th>
                <th></th>
                <th class="number">${pageWords('page.bet_on')}</th>
                <th class="number">${pageWords('page.came')}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ name, team, bet, came }) =>
                  html`<tr>
                    <td>${authored(`${name}, ${team}`, about)}</td>
                    <td class="bars">${bar(bet / of)}</td>
                    <td class="number">${bet}</td>
                    <td class="number">${came}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
    )}
  </section>`;

export function toldSection({ name, team, told, truth, widest, runs, line }: Of<'told'>, about: About): Markup {
  const last = told.at(-1)?.week ?? 0;
  const says = pageWords('page.told_gap', { name, team, week: widest.week, points: Math.round(widest.points), runs });
  const lines = [
    { name: pageWords('page.said'), points: told },
    { name: pageWords('page.so'), points: truth },
  ];
  return html`<section>
    <h2>${pageWords('page.told')}</h2>
    <p>${says}</p>
    ${line === '' ? null : html`<blockquote>${authored(line, about)}</blockquote>`}
    <figure>${lineChart(says, lines, weeksDrawn(about, 0, last))}</figure>
  </section>`;
}

export const choiceSection = ({ title, text, of, rows }: Of<'choice'>, about: About): Markup =>
  html`<section>
    <h2>${authored(title, about)}</h2>
    <p>${authored(text, about)}</p>
    <table>
      <thead>
        <tr>
          <th>${pageWords('page.chosen')}</th>
          <th></th>
          <th class="number">${pageWords('page.how_many', { of })}</th>
          <th class="number">${pageWords('page.trust')}</th>
          <th class="number">${pageWords('page.delivery')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ text: option, count, ledTo }) =>
            html`<tr>
              <td>${authored(option, about)}</td>
              <td class="bars">${bar(count / of)}</td>
              <td class="number">${count}</td>
              <td class="number">${ledTo === null ? '–' : Math.round(ledTo.trust)}</td>
              <td class="number">${ledTo === null ? '–' : Math.round(ledTo.delivery)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">${pageWords('page.led_to')}</p>
  </section>`;

export const secondSection = ({ back, of, to }: Of<'second'>, about: About): Markup =>
  back === 0
    ? html``
    : html`<section>
        <h2>${pageWords('page.second')}</h2>
        <p>${pageWords('page.went_back', { back, of })}</p>
        ${
          to.length === 0
            ? null
            : html`<table>
                <thead>
                  <tr>
                    <th>${pageWords('page.back_to')}</th>
                    <th></th>
                    <th class="number">${pageWords('page.runs')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${to.map(
                    ({ title, count }) =>
                      html`<tr>
                        <td>${onSlide(title, about)}</td>
                        <td class="bars">${bar(count / back)}</td>
                        <td class="number">${count}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
        }
      </section>`;

export const ideaSection = ({ ideas }: Of<'idea'>): Markup =>
  html`<section>
    <h2>${pageWords('page.idea')}</h2>
    <ul>
      ${ideas.map((idea) => html`<li>${IDEA_WORDS[`idea.${idea}`]}</li>`)}
    </ul>
  </section>`;

/** In the words of those who wrote them, and in whichever way those run. */
export const plansSection = ({ written, wall }: Of<'plans'>): Markup =>
  written === 0 && wall.length === 0
    ? html``
    : html`<section>
        <h2>${pageWords('page.plans')}</h2>
        <p>${pageWords('page.written', { written, wall: wall.length })}</p>
        <ul class="wall">
          ${wall.map((plan) => html`<li dir="auto">${plan}</li>`)}
        </ul>
      </section>`;
