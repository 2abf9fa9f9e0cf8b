// T29: numbers in texts that the scenario's own figures contradict. Only where the words leave no doubt whose number it is.
import type { Finding } from './finding.ts';
import { isEnglish } from './judged-questions.ts';
import type { Scenario } from './schema.ts';
import { shortName } from './short-name.ts';
import { withoutSpeech } from './speech.ts';
import type { Placed } from './walk.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const [ones, tens] = [ONES.split(' '), TENS.split(' ')];
const NUMBER = `(\\d{1,3}|(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones.toReversed().join('|')})`;

/** Of "12", "twelve" or "thirty-nine". */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [first = '', second] = written.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  return ten < 0 ? ones.indexOf(first) : 20 + 10 * ten + (second === undefined ? 0 : ones.indexOf(second));
}

/** A number in a text, and which ones it may be. */
interface Claim {
  readonly pattern: RegExp;
  readonly may: readonly number[];
  readonly figure: 'managers' | 'people' | 'away' | 'team';
  /** The figure as it is, and, of a team, whose. */
  readonly is: number;
  readonly of: string;
}

/** What is counted. */
const COUNTS = /\b(?:managers|people|weeks|team of)\b/i;

const each = (pattern: string): RegExp => new RegExp(pattern, 'giu');

export function checkFigures(scenario: Scenario, texts: readonly Placed<string>[]): Finding[] {
  if (!isEnglish(scenario)) return [];
  const told = [awayClaim(scenario), ...teamClaims(scenario)];
  const first = [...briefClaims(scenario), ...told];
  return texts.flatMap((text) => {
    if (!isPlay(text) || !COUNTS.test(text.thing)) return [];
    return claimed(text, isBrief(text) ? first : told);
  });
}

/** What is read before the first week: what has changed since then can’t be meant. */
const isBrief = ({ path }: Placed<string>): boolean => path[0] === 'you' && path[1] === 'brief';
const isPlay = ({ path }: Placed<string>): boolean =>
  isBrief({ thing: '', path }) ||
  (path[0] === 'moments' && path.length === 3 && (path[2] === 'text' || path[2] === 'room_text')) ||
  (path[0] === 'managers' && path[2] === 'brief');

function briefClaims({ managers }: Scenario): Claim[] {
  const people = managers.reduce((sum, { team }) => sum + team.people, 0);
  const all = [people, people + managers.length];
  return [
    {
      pattern: each(`\\b(?:you (?:now )?(?:lead|manage|have|run)|reporting to you are) ${NUMBER} managers\\b`),
      may: [managers.length],
      figure: 'managers',
      is: managers.length,
      of: '',
    },
    {
      pattern: each(`\\b${NUMBER} managers (?:(?:now )?report to you|work for you|are yours)\\b`),
      may: [managers.length],
      figure: 'managers',
      is: managers.length,
      of: '',
    },
    {
      pattern: each(`\\byou (?:now )?lead ${NUMBER} people\\b`),
      may: all,
      figure: 'people',
      is: people,
      of: '',
    },
    {
      pattern: each(`\\bmanagers\\b[^.;]{0,30} through them,? (?:the other )?${NUMBER} people\\b`),
      may: all,
      figure: 'people',
      is: people,
      of: '',
    },
  ];
}

const awayClaim = ({ away_weeks }: Scenario): Claim => ({
  pattern: each(
    `\\byou(?: will be|['’]ll be| are|['’]re| go| leave)(?: away| gone| out| on (?:leave|holiday))? for ${NUMBER} weeks\\b`,
  ),
  may: [away_weeks],
  figure: 'away',
  is: away_weeks,
  of: '',
});

const plain = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function teamClaims({ managers }: Scenario): Claim[] {
  return managers.flatMap((manager) => {
    const name = `(?:${plain(shortName(manager))}|\\{${manager.id}\\})['’]s`;
    const is = { may: [manager.team.people], figure: 'team', is: manager.team.people, of: shortName(manager) } as const;
    return [
      { pattern: each(`\\b${name.slice(0)} team of ${NUMBER}\\b`.replace('\\b(?:', '(?:')), ...is },
      { pattern: each(`${name} ${NUMBER} people\\b`), ...is },
      { pattern: each(`\\ball ${NUMBER} of ${name} people\\b`), ...is },
    ];
  });
}

function claimed({ thing, path }: Placed<string>, claims: readonly Claim[]): Finding[] {
  const told = withoutSpeech(thing);
  return claims.flatMap(({ pattern, may, figure, is, of }) =>
    [...told.matchAll(pattern)].flatMap((found): Finding[] => {
      const written = found[1] ?? '';
      if (may.includes(numberOf(written))) return [];
      const start = found.index + found[0].indexOf(written);
      const args = { written, figure, is, of };
      return [{ code: 'T29', says: 'figure', args, path, within: { start, end: start + written.length } }];
    }),
  );
}
