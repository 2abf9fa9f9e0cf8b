// T01 and T03: what stands in braces in a text.
import type { Finding } from './finding.ts';
import { allTokens, parse, type Token } from './message-syntax.ts';
import { nearestName } from './nearest.ts';
import type { Placed } from './walk.ts';

/** `known`: what may stand in braces. */
export function placeholderFindings({ thing, path }: Placed<string>, known: ReadonlySet<string>): Finding[] {
  if (!/[{}]/.test(thing)) return [];
  try {
    const findings = allTokens(parse(thing)).flatMap((token) => tokenFindings(token, known));
    return [...findings, ...switchedOff(thing)].map((finding) => ({ ...finding, path }));
  } catch (error) {
    return [{ path, ...unreadable(thing, String(error)) }];
  }
}

type Inner = Omit<Finding, 'path'>;
const FORMS_HELP = 'Possible are {name}, {name, number}, {count, plural, one {…} other {…}} and {name, select, …}.';

function tokenFindings(token: Token, known: ReadonlySet<string>): Inner[] {
  const within = { start: token.ctx.offset, end: token.ctx.offset + token.ctx.text.length };
  if (token.type === 'content') return looseBrace(token.ctx.text, within.start);
  if (token.type === 'octothorpe') return [];
  if (token.type === 'function' && token.key !== 'number')
    return [{ code: 'T03', within, message: `there is no form called "${token.key}"`, help: FORMS_HELP }];
  if ('cases' in token && !token.cases.some(({ key }) => key === 'other'))
    return [
      {
        code: 'T03',
        within,
        message: `this "${token.type}" has no "other"`,
        help: 'Add other {…}: it is shown whenever no case fits.',
      },
    ];
  return known.has(token.arg) ? [] : [unknownName(token.arg, within, known)];
}

function unknownName(name: string, within: { start: number; end: number }, known: ReadonlySet<string>): Inner {
  const nearest = nearestName(name, known);
  const near = nearest === undefined ? undefined : { text: `{${nearest}}` };
  const help = near ? '' : knownHelp([...known]);
  return { code: 'T01', within, message: `nothing fills "{${name}}"`, help, ...(near && { near }) };
}

const knownHelp = (known: readonly string[]): string =>
  known.length === 0
    ? 'This text is shown as it is written.'
    : `Known here: ${known.map((one) => `{${one}}`).join(', ')}.`;

function looseBrace(raw: string, offset: number): Inner[] {
  const content = raw.replace(/'[{}#](?:[^']|'')*'/g, (quoted) => ' '.repeat(quoted.length));
  const index = content.search(/[{}]/);
  if (index < 0) return [];
  const within = { start: offset + index, end: offset + index + 1 };
  return [
    {
      code: 'T03',
      within,
      message: `a single "${content[index]}"`,
      help: "Braces come in pairs around a name: {priya}. For a brace itself write '{'.",
    },
  ];
}

/** An apostrophe before a brace makes the braces plain text: seldom meant. */
function switchedOff(text: string): Inner[] {
  const start = text.search(/'\{\w+\}'/);
  if (start < 0) return [];
  const within = { start, end: text.indexOf("'", start + 1) + 1 };
  return [
    {
      code: 'T03',
      level: 'warning',
      within,
      message: 'straight apostrophes around braces switch them off',
      help: 'Use typographic quotes: “{priya}”.',
    },
  ];
}

function unreadable(text: string, error: string): Inner {
  const [, line = '1', column = '1'] = /line (\d+) col (\d+)/.exec(error) ?? [];
  const before =
    text
      .split('\n')
      .slice(0, Number(line) - 1)
      .join('\n').length + (line === '1' ? 0 : 1);
  const start = Math.max(0, Math.min(text.length - 1, before + Number(column) - 1));
  const plural = /plural(?:ordinal)? case (\S+) is not valid/.exec(error)?.[1];
  if (plural)
    return {
      code: 'T03',
      within: { start, end: start + plural.length },
      message: `there is no plural case "${plural}"`,
      help: 'Cases are zero, one, two, few, many, other and =0, =1, …',
    };
  return {
    code: 'T03',
    within: { start, end: start + 1 },
    message: 'these braces cannot be read from here on',
    help: FORMS_HELP,
  };
}
