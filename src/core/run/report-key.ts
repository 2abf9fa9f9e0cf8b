// What the ids and letters in a learning system's report stand for: every question that a scenario can ask, with all its choices.
import { plainText } from '../scenario/emphasis.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import { turnsOf, weeksOfTurn } from '../scenario/turn.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import { LETTERS } from './answer-letters.ts';
import { fillUnseen } from './fill.ts';
import { unquoted } from './fill-names.ts';

/** One choice of a question. */
interface KeyRow {
  /** Of the question, the scenario's own before it. */
  readonly id: string;
  /** When it may be asked, first and last week; null where it hangs on the run. */
  readonly weeks: readonly [from: number, to: number] | null;
  readonly question: string;
  /** In SCORM 1.2; empty where there are more choices than letters. */
  readonly letter: string;
  readonly choice: string;
  readonly words: string;
}

/** What a key says that no scenario does. */
export interface KeyWords {
  readonly style: string;
  /** Six, from none of it to nearly all. */
  readonly styles: readonly string[];
  readonly practice: (id: PracticeId) => string;
  readonly plan: (from: number, to: number) => string;
  readonly bet: (ask: 'worst_team_at' | 'best_team_at', ofWeek: number) => string;
}

type Choice = readonly [id: string, words: string];
type Question = Pick<KeyRow, 'id' | 'weeks' | 'question'> & { readonly choices: readonly Choice[] };

/** How often it can come: once, unless its author says after how many weeks it may again. */
const mostComings = ({ weeks }: Scenario, { again_after_weeks: again }: Moment): number =>
  again === undefined ? 1 : 1 + Math.floor((weeks - 1) / again);

/** As it reads before a run: with facts as at first, and the usual line of what hangs on how things stand. */
function questionsOf(scenario: Scenario, moment: Moment, coming: number): Question[] {
  const weeks = moment.when?.weeks ?? null;
  const said = (text: string): string => plainText(fillUnseen({ scenario, week: weeks?.[0] ?? 1 }, text, moment.about));
  const [title, time] = [said(moment.title), coming === 1 ? '' : `.${coming}`];
  const choicesOf = (options: readonly Pick<Option, 'id' | 'text'>[]): Choice[] =>
    options.map(({ id, text }) => [id, unquoted(said(text))]);
  const looks = choicesOf(moment.looks ?? []);
  return [
    ...looks.map(([id]) => ({ id: `${moment.id}${time}.${id}`, weeks, question: title, choices: looks })),
    { id: `${moment.id}${time}`, weeks, question: title, choices: choicesOf(moment.options) },
    ...(moment.steps ?? []).map(({ id, text, options }) => ({
      id: `${moment.id}.${id}${time}`,
      weeks,
      question: `${title}: ${said(text)}`,
      choices: choicesOf(options),
    })),
  ];
}

function plansOf(scenario: Scenario, words: KeyWords): Question[] {
  const choices = PRACTICE_IDS.map((id): Choice => [id, words.practice(id)]);
  return Array.from({ length: turnsOf(scenario) }, (_, turn) => {
    const { from, to } = weeksOfTurn(scenario, turn);
    return { id: `plan_${from}`, weeks: [from, to], question: words.plan(from, to), choices };
  });
}

function betsOf(scenario: Scenario, words: KeyWords): Question[] {
  const choices = scenario.managers.map(({ id, name }): Choice => [id, name]);
  return (scenario.bets ?? []).map(({ week, ask, of_week: ofWeek }, index) => ({
    id: `bet_${index + 1}`,
    weeks: [week, week],
    question: words.bet(ask, ofWeek),
    choices,
  }));
}

/**
 * All that a run of `scenario` can report, in the order of the file: style, bets, moments with their looks, steps and later comings,
 * plans. Letters follow the order in which choices were written, whoever was offered which of them.
 */
export function reportKey(scenario: Scenario, words: KeyWords): readonly KeyRow[] {
  const styles = words.styles.map((text, place): Choice => [`style_${place}`, text]);
  const questions: Question[] = [
    { id: 'style', weeks: [1, 1], question: words.style, choices: styles },
    ...betsOf(scenario, words),
    ...scenario.moments.flatMap((moment) =>
      Array.from({ length: mostComings(scenario, moment) }, (_, at) => questionsOf(scenario, moment, at + 1)).flat(),
    ),
    ...plansOf(scenario, words),
  ];
  return questions.flatMap(({ id, weeks, question, choices }) =>
    choices.map(([choice, text], at) => ({
      id: `${scenario.id}.${id}`,
      weeks,
      question,
      letter: LETTERS[at] ?? '',
      choice,
      words: text,
    })),
  );
}
