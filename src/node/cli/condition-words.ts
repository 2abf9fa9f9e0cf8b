// A condition in a few words, by the ids its author gave.
import type { Condition, LevelCondition } from '../../core/scenario/schema.ts';
import type { PlannedCondition, RunCondition } from '../../core/scenario/schema/condition-kinds.ts';
import { isOfRun } from '../../core/scenario/schema/condition-kinds.ts';

export function conditionWords(condition: Condition, not = false): string {
  if ('not' in condition) return conditionWords(condition.not, !not);
  if ('all' in condition) return list(condition.all, not, not ? ' or ' : ' and ');
  if ('any' in condition) return list(condition.any, not, not ? ' and ' : ' or ');
  if (isOfRun(condition)) return ofRun(condition, not);
  const no = not ? 'not ' : '';
  if ('level' in condition) return levelWords(condition, not);
  if ('seen' in condition) return `${condition.seen} has ${no}come up`;
  if ('chose' in condition) return `${condition.chose} ${no}chosen`;
  if ('gone' in condition) return `${condition.gone} has ${no}left`;
  if ('holds' in condition) return `${condition.who} ${not ? 'does not have' : 'has'} the post ${condition.holds}`;
  if ('vacant' in condition) return `the post ${condition.vacant} is ${no}vacant`;
  if ('looked' in condition) return `${condition.looked} ${no}opened`;
  if ('week' in condition) return `${no}in weeks ${condition.week.from ?? 1} to ${condition.week.to ?? 'the last'}`;
  return `fact ${condition.fact} ${not ? 'is not' : 'is'} ${factWords(condition)}`;
}

const list = (parts: readonly Condition[], not: boolean, joint: string): string =>
  parts
    .map((part) => ('all' in part || 'any' in part ? `(${conditionWords(part, not)})` : conditionWords(part, not)))
    .join(joint);

function levelWords({ level, above, below, for_weeks }: LevelCondition, not: boolean): string {
  const bounds = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ].join(' and ');
  return `${level} ${not ? 'not ' : ''}${bounds}${for_weeks === undefined ? '' : ` for ${for_weeks} weeks`}`;
}

function factWords({ is, above, below }: Extract<Condition, { fact: string }>): string {
  if (is !== undefined) return String(is);
  if (above === undefined && below === undefined) return 'true';
  return [...(above === undefined ? [] : [`above ${above}`]), ...(below === undefined ? [] : [`below ${below}`])].join(
    ' and ',
  );
}

function ofRun(condition: RunCondition, not: boolean): string {
  const no = not ? 'not ' : '';
  if ('kept' in condition) return `the promise of ${condition.kept} ${no}kept`;
  if ('broken' in condition) return `the promise of ${condition.broken} ${no}broken`;
  if ('open' in condition) return `the promise of ${condition.open} ${no}open`;
  if ('left' in condition) return `${no}${condition.at_least ?? 1} people left (${condition.left})`;
  if ('planned' in condition) return plannedWords(condition, no);
  if ('wants' in condition) return `${condition.wants} ${no}wanting ${condition.most} most`;
  return `${condition.shown} ${no}shown as ${condition.is.join(' or ')}`;
}

function plannedWords({ planned, with: who, at_least, at_most, last_weeks }: PlannedCondition, no: string): string {
  const times = [
    ...(at_least === undefined ? [] : [`at least ${at_least} times`]),
    ...(at_most === undefined ? [] : [`at most ${at_most} times`]),
  ];
  return [
    `${planned} ${no}planned`,
    ...(who === undefined ? [] : [`with ${who}`]),
    ...times,
    ...(last_weeks === undefined ? [] : [`in the last ${last_weeks} weeks`]),
  ].join(' ');
}
