// Where a scenario lets one go either way with an idea: the moments that offer an option of both kinds, and what is lacking where none does.
import { optionsIn } from '../../scenario/options-in.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import type { Idea } from '../../scenario/vocabulary.ts';
import { type Leaning, wantedOf } from '../leaning.ts';
import { IDEA_CLAIMS } from './idea-claims.table.ts';
import { LEANINGS } from './leanings.table.ts';

/** Places of the posts that somebody may be appointed to. */
export function postsIn({ managers, moments }: Scenario): number[] {
  const filled = new Set(
    moments.flatMap((moment) =>
      optionsIn(moment).flatMap(({ effects = [] }) =>
        effects.flatMap((e) => (e.kind === 'seat' && e.does === 'fill' ? [e.of] : [])),
      ),
    ),
  );
  return managers.flatMap(({ id }, n) => (filled.has(id) ? [n] : []));
}

/** What is asked at once: a moment's own options, or those of one of its steps. */
const questionsOf = (moment: Moment): (readonly Option[])[] => [
  moment.options,
  ...(moment.steps ?? []).map(({ options }) => options),
];

/** The two ways that have to be there. */
function waysOf(idea: Idea): readonly [Leaning, Leaning] {
  const [main] = IDEA_CLAIMS[idea].contrasts;
  if (main === undefined) throw new Error(`${idea}: expected two ways to compare, got none`);
  return [LEANINGS[main.ways[0]], LEANINGS[main.ways[1]]];
}

/** What a scenario lacks to teach an idea by its moments; null where there is a choice. */
export function missingIn(scenario: Scenario, idea: Idea): string | null {
  const { there, posts } = IDEA_CLAIMS[idea];
  if (posts === true && postsIn(scenario).length === 0) return 'there is no post to fill: no option fills a seat';
  const questions = scenario.moments.flatMap(questionsOf);
  const [lacking] = waysOf(idea).flatMap((way, n) =>
    questions.some((options) => wantedOf(way, options, scenario) !== undefined) ? [] : [there.missing[n]],
  );
  if (lacking !== undefined) return `no option ${lacking}`;
  const [one, other] = there.missing;
  return forksOf(scenario, idea).size > 0 ? null : `no moment has both: an option that ${one}, and one that ${other}`;
}

/** Choices, as `moment.option`, of either way where the other would take another. */
export function forksOf(scenario: Scenario, idea: Idea): ReadonlySet<string> {
  const [first, second] = waysOf(idea);
  const choices = scenario.moments.flatMap((moment) =>
    questionsOf(moment).flatMap((options) => {
      const [one, other] = [wantedOf(first, options, scenario), wantedOf(second, options, scenario)];
      return one === undefined || other === undefined || one === other
        ? []
        : [`${moment.id}.${one.id}`, `${moment.id}.${other.id}`];
    }),
  );
  return new Set(choices);
}
