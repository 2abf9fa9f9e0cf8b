// The decisions of a run as a learning system's report has them: what was asked, what could be picked, and what was.
import { plainText } from '../../../core/scenario/emphasis.ts';
import { stepIn } from '../../../core/scenario/options-in.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { PRACTICE_IDS } from '../../../core/scenario/vocabulary.ts';
import { comingAt } from '../../../core/run/comings.ts';
import type { Decision } from '../../../core/run/decision.ts';
import { deedWords } from '../../../core/run/fill.ts';
import { findMoment, madeOf } from '../../../core/run/moments.ts';
import { decisionsInWords, runsBefore, type MadeDecision } from '../../../core/run/rewind.ts';
import type { Run } from '../../../core/run/run-state.ts';
import { languageOfText, type RunView } from '../../../core/run/view.ts';
import { viewOf } from '../../../core/run/view-of.ts';
import type { DecisionReport } from '../../lms/connection.ts';
import { unmarked } from '../../ui/components/said.tsx';
import { itemsWords } from '../../ui/scenes/fell-out.tsx';
import { STYLE_WORDS } from '../../ui/scenes/opening-scene.tsx';
import { arrangedWords } from '../../ui/sentences/arranged-words.ts';
import { percent } from '../../ui/text/formats.ts';
import type { TextOf, Translate } from '../../ui/text/text.ts';

/** What was asked and answered; when, and of which scenario, whoever reports it adds. */
export type DecisionWords = Pick<DecisionReport, 'id' | 'asked' | 'choices' | 'picked' | 'said' | 'language'>;

export interface ReportTexts {
  readonly app: Translate;
  readonly plan: TextOf<'plan'>;
  readonly course: TextOf<'course'>;
}

interface At {
  readonly run: Run;
  readonly view: RunView;
  readonly made: MadeDecision;
}
type Of<Kind extends Decision['kind']> = Extract<Decision, { readonly kind: Kind }>;

function styleWords({ share }: Of<'style'>, { app }: ReportTexts): DecisionWords {
  const at = Math.min(STYLE_WORDS.length - 1, Math.round(share / 20));
  const choices = STYLE_WORDS.map((key, place) => ({ id: `style_${place}`, words: app(key) }));
  const words = choices[at]?.words ?? '';
  const said = app('opening.style_at', { share: percent(app.locale, share / 100), words });
  return {
    id: 'style',
    asked: app('opening.style_question'),
    choices,
    picked: [`style_${at}`],
    said,
    language: app.locale,
  };
}

function betWords({ bet, manager }: Of<'bet'>, { view, run }: At, { plan }: ReportTexts): DecisionWords {
  const { ask = 'worst_team_at', ofWeek = 0 } = view.bet ?? {};
  const nameOf = (id: string): string | undefined => view.managers.find((one) => one.id === id)?.name;
  const choices = listedFor(run.scenario.managers, ({ id, name }) => nameOf(id) ?? name);
  return {
    id: `bet_${bet + 1}`,
    asked: plan(ask === 'worst_team_at' ? 'bet.worst' : 'bet.best', { week: ofWeek }),
    choices,
    picked: [manager],
    said: choices.find(({ id }) => id === manager)?.words ?? '',
    language: plan.locale,
  };
}

function planWords({ items }: Of<'plan'>, { view }: At, { plan, course }: ReportTexts): DecisionWords {
  const { week, weekTo } = view;
  return {
    id: `plan_${week}`,
    asked: course('course.plan_asked', { week, to: weekTo, length: weekTo - week + 1 }),
    choices: PRACTICE_IDS.map((id) => ({ id, words: plan(`practice.${id}`) })),
    picked: [...new Set(items.map(({ practice }) => practice))],
    said: items.length === 0 ? course('course.plan_empty') : unmarked(itemsWords(items, view, plan)),
    language: plan.locale,
  };
}

const listedFor = <Thing extends { readonly id: string }>(things: readonly Thing[], words: (thing: Thing) => string) =>
  things.map((thing) => ({ id: thing.id, words: words(thing) }));

/** A moment that comes again is another question. */
function momentId({ run }: At, moment: string, step: string | null): string {
  const [, time = '1'] = comingAt(run, moment).split(' ');
  return [moment, ...(step === null ? [] : [step]), ...(time === '1' ? [] : [time])].join('.');
}

/**
 * With all choices that it can have, in the order in which they were written: a report sets many people side by side, of whom some
 * were not offered all of them.
 */
function momentWords(decision: Of<'option' | 'arrange'>, at: At, { plan, course }: ReportTexts): DecisionWords | null {
  const { view, made, run } = at;
  const chose = madeOf(run, decision);
  if (view.moment === null || chose === null) return null;
  const { id, step, title, text } = view.moment;
  const { moment, option } = chose;
  const asked = stepIn(moment, step ?? undefined)?.options ?? moment.options;
  const chosen = plainText(made.chosen);
  const arranged = unmarked(arrangedWords(made.arranged, plan));
  return {
    id: momentId(at, id, step),
    asked:
      step === null ? plainText(title) : course('course.asked', { title: plainText(title), text: plainText(text) }),
    choices: listedFor(asked, (one) => plainText(deedWords(run, one.text, moment.about))),
    picked: [option.id],
    said: arranged === '' ? chosen : course('course.arranged', { chosen, arranged }),
    language: languageOfText(view.scenario, title),
  };
}

function lookWords({ look }: Of<'look'>, at: At): DecisionWords | null {
  const { moment } = at.view;
  if (moment === null) return null;
  const { about, looks = [] } = findMoment(at.run, moment.id) ?? {};
  const choices = listedFor(looks, ({ text }) => plainText(deedWords(at.run, text, about)));
  return {
    id: `${momentId(at, moment.id, moment.step)}.${look}`,
    asked: plainText(moment.title),
    choices,
    picked: [look],
    said: plainText(at.made.chosen),
    language: languageOfText(at.view.scenario, moment.title),
  };
}

function wordsOf(decision: Decision, at: At, texts: ReportTexts): DecisionWords | null {
  switch (decision.kind) {
    case 'style':
      return styleWords(decision, texts);
    case 'bet':
      return betWords(decision, at, texts);
    case 'plan':
      return planWords(decision, at, texts);
    case 'option':
    case 'arrange':
      return momentWords(decision, at, texts);
    case 'look':
      return lookWords(decision, at);
  }
}

/** Of the decisions from number `from` on, in the order made. Ids begin with the scenario's, and no two of a run are alike. */
export function decisionWords(
  scenario: Scenario,
  { seed, decisions }: Pick<Run, 'seed' | 'decisions'>,
  from: number,
  texts: ReportTexts,
): DecisionWords[] {
  const { before, run: end } = runsBefore(scenario, seed, decisions);
  const made = decisionsInWords(scenario, decisions, end);
  return decisions.flatMap((decision, index) => {
    const [run, words] = [before[index], made[index]];
    if (index < from || run === undefined || words === undefined) return [];
    const told = wordsOf(decision, { run, view: viewOf(run), made: words }, texts);
    return told === null ? [] : [{ ...told, id: `${scenario.id}.${told.id}` }];
  });
}
