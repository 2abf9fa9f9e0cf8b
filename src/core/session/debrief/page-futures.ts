// Parts of the page to print: two runs beside each other, all runs at once, and first runs against second ones.
import type { Slide } from '../slide.ts';
import { html, type Markup } from './markup.ts';
import { dotChart, fanChart, lineChart } from './page-charts.ts';
import { authored, onSlide, pageWords, weeksDrawn, type About } from './page-words.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

export function pairSection({ title, week, sides, votes }: Of<'pair'>, about: About): Markup {
  const names = [pageWords('page.one'), pageWords('page.other')] as const;
  const chart = (level: 'trust' | 'delivery'): Markup => {
    const label = pageWords(level === 'trust' ? 'page.pair_trust' : 'page.pair_delivery');
    const lines = sides.map((side, at) => ({ name: names[at] ?? '', points: side[level] }));
    const to = Math.max(0, ...lines.flatMap(({ points }) => points.at(-1)?.week ?? 0));
    return html`<figure>
      ${lineChart(label, lines, weeksDrawn(about, week - 1, to))}
      <figcaption>${label}</figcaption>
    </figure>`;
  };
  return html`<section>
    <h2>${pageWords('page.pair')}</h2>
    <p>${pageWords('page.pair_where', { week })} ${authored(title, about)}</p>
    <div class="sides">
      ${sides.map(
        ({ text, events }, at) =>
          html`<div>
            <h3>${names[at] ?? ''}</h3>
            <p>${authored(text, about)}</p>
            <ul>
              ${events.map(
                (event) =>
                  html`<li>${pageWords('page.week_number', { week: event.week })} ${onSlide(event.text, about)}</li>`,
              )}
            </ul>
          </div>`,
      )}
    </div>
    ${chart('trust')}${chart('delivery')}${votesTable(votes, names)}
  </section>`;
}

function votesTable({ first, second }: Of<'pair'>['votes'], names: readonly [string, string]): Markup {
  if (first === null && second === null) return html``;
  const row = (key: 'page.vote_first' | 'page.vote_second', votes: readonly [number, number] | null): Markup =>
    votes === null
      ? html``
      : html`<tr>
          <td>${pageWords(key)}</td>
          <td class="number">${votes[0]}</td>
          <td class="number">${votes[1]}</td>
        </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th>${pageWords('page.votes')}</th>
        <th class="number">${names[0]}</th>
        <th class="number">${names[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${row('page.vote_first', first)}${row('page.vote_second', second)}
    </tbody>
  </table>`;
}

export function cloudSection({ frames }: Of<'cloud'>): Markup {
  const [start, end] = [frames[0]?.dots[0], frames.at(-1)];
  const label = pageWords('page.cloud_label', { runs: end?.dots.length ?? 0, week: end?.week ?? 0 });
  const words = { trust: pageWords('page.trust'), delivery: pageWords('page.delivery') };
  return html`<section>
    <h2>${pageWords('page.cloud')}</h2>
    <figure>
      ${dotChart(label, start, end?.dots ?? [], words)}
      <figcaption>${label}</figcaption>
    </figure>
  </section>`;
}

export function shownAgainSection(slide: Of<'shown_again'>, about: About): Markup {
  const { level, first, second, pairs, better } = slide;
  const says = pageWords('page.again_says', { level, pairs, better });
  const fans = [
    { name: pageWords('page.first_run'), weeks: first },
    { name: pageWords('page.second_run'), weeks: second },
  ];
  const to = Math.max(first.at(-1)?.week ?? 0, second.at(-1)?.week ?? 0);
  return html`<section>
    <h2>${pageWords('page.again')}</h2>
    <p>${says}</p>
    <figure>
      ${fanChart(says, fans, weeksDrawn(about, 0, to))}
      <figcaption>${pageWords('page.middle_half')}</figcaption>
    </figure>
  </section>`;
}
