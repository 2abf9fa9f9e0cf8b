// What comes in every run, in some or in none, as lines: what never comes first, then what nobody met, then all the rest.
import type { Needed, Reached, Verdict } from '../../core/lab/reach/verdicts.ts';
import { THING_KINDS, type ThingKind } from '../../core/lab/explore/things.ts';
import { problemOfFile } from '../../core/scenario/finding.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import type { Says } from '../../core/scenario/says.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { conditionWords } from './condition-words.ts';
import { HEADINGS, playCommand, stops } from './coverage-table.ts';

const VERDICTS = ['never', 'unseen', 'possible', 'sure'] as const;
const SAID: Readonly<Record<Verdict['verdict'], string>> = {
  never: 'never',
  unseen: 'not seen',
  possible: 'possible',
  sure: 'every run',
};
/** One of a kind, in a line of its own. */
const ONE: Readonly<Record<ThingKind, string>> = {
  moment: 'the moment',
  option: 'the option',
  sign: 'the sign',
  line: 'the line',
  away: 'the scene of the leave',
  ending: 'the ending',
  bet: 'bet',
  opening: 'the practice',
  appointment: 'the appointment',
};

export function printReach({ scenario, verdicts, coverage }: Reached, path: string, commands: boolean): string {
  const count = (verdict: Verdict['verdict']): number => verdicts.filter((one) => one.verdict === verdict).length;
  const problems = verdicts.filter(({ verdict }) => verdict === 'never' || verdict === 'unseen');
  return [
    `${scenario}: ${verdicts.length} things, ${coverage.runs} runs played`,
    VERDICTS.map((verdict) => `  ${SAID[verdict].padEnd(12)}${String(count(verdict)).padStart(6)}`).join('\n'),
    ...(problems.length === 0 ? [] : [problems.toSorted(byVerdict).map(printProblem).join('\n')]),
    ...THING_KINDS.flatMap((kind) => table(kind, verdicts, commands ? path : null)),
    ...stops(coverage, path),
    ...(commands ? [] : [`To see one played: npm run scenario -- reach ${path} ID`]),
  ].join('\n\n');
}

const byVerdict = (a: Verdict, b: Verdict): number => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);

const printProblem = (verdict: Verdict): string =>
  `${SAID[verdict.verdict].padEnd(10)}${ONE[verdict.kind]} ${verdict.id}\n${whyOf(verdict)
    .map((line) => `            ${line}`)
    .join('\n')}`;

function table(kind: ThingKind, verdicts: readonly Verdict[], path: string | null): string[] {
  const all = verdicts.filter((one) => one.kind === kind).toSorted(byVerdict);
  if (all.length === 0) return [];
  const width = Math.max(22, ...all.map(({ id }) => id.length + 2));
  const rows = all.flatMap((one) => [
    `  ${one.id.padEnd(width)}${SAID[one.verdict].padEnd(12)}${percent(one).padStart(6)}${unlessWords(one)}`,
    ...(path === null || !('witness' in one) ? [] : [`      ${playCommand(path, one.witness)}`]),
  ]);
  return [[HEADINGS[kind], ...rows].join('\n')];
}

/** A share that is rounded to nothing, or to all, says more than that. */
function percent({ came, tried }: Verdict): string {
  const share = (100 * came) / tried;
  return `${share > 0 && share < 1 ? '<1' : share < 100 && share > 99 ? '>99' : share.toFixed(0)} %`;
}

/** A long list of people says no more than that it is everybody. */
const MOST_NAMED = 2;

const unlessWords = (one: Verdict): string => {
  if (one.verdict !== 'possible' || one.unless.length === 0) return '';
  return `   in every run, unless ${one.unless.length > MOST_NAMED ? 'somebody leaves' : `${one.unless.join(' or ')} leaves`}`;
};

/** All there is to say of what has this id. */
export function printOne(verdicts: readonly Verdict[], path: string): string {
  return verdicts
    .map((one) =>
      [
        `${ONE[one.kind]} ${one.id}: ${SAID[one.verdict]}, in ${one.came} of ${one.tried} runs${unlessWords(one)}`,
        ...whyOf(one).map((line) => `  ${line}`),
        ...('witness' in one ? [`  ${playCommand(path, one.witness)}`] : []),
      ].join('\n'),
    )
    .join('\n\n');
}

function whyOf(one: Verdict): string[] {
  if (one.verdict === 'never')
    return one.why === null ? ['No way through the story comes to it.'] : checkWords(one.why);
  if (one.verdict !== 'unseen') return [];
  const took = [...one.choices.map((choice) => `${choice} chosen`), ...one.needs.map(neededWords)];
  return [
    `In none of ${one.tried} runs.${one.gaveUp ? ' There was too much to follow for a proof that it never comes.' : ''}`,
    ...(took.length === 0 ? [] : [`What it would take: ${[...new Set(took)].join('; ')}.`]),
    ...(one.kind === 'away' && !one.gaveUp
      ? ['A week of the leave tells one scene, the first in the file that fits: others may always come before it.']
      : []),
  ];
}

const neededWords = ({ condition, week }: Needed): string =>
  `${conditionWords(condition)} ${week === null ? 'at the end' : `in week ${week}`}`;

/** As check says it. */
function checkWords(why: Says): string[] {
  const { message, help } = problemWords(problemOfFile('', why), EN);
  return [`${message} (${why.code})`, ...(help === '' ? [] : [help])];
}
