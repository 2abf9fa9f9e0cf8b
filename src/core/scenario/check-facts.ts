// F10, F11: facts that become what they cannot be, and what nobody sets or reads.
import { rowsOf } from './documents.ts';
import { settingsOf } from './fact-truth.ts';
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { namesFilled } from './placeholders.ts';
import type { Condition, Fact, Remember, Scenario } from './schema.ts';
import { conditionsOf, optionsOf, partsOf, placed, textsOf } from './walk.ts';

type Counted = Extract<Fact, { number: number }>;
type Kind = 'person' | 'number' | 'truth';

const kindOf = (fact: Fact): Kind => ('person' in fact ? 'person' : 'number' in fact ? 'number' : 'truth');

export function checkFacts(scenario: Scenario): Finding[] {
  const facts = placed(scenario.facts, ['facts']);
  const known = new Map(facts.map(({ thing }) => [thing.id, thing]));
  const read = readNames(scenario);
  return [
    ...facts.flatMap(({ thing, path }) => [...boundsOf(thing, path), ...idle(thing, path, scenario, read)]),
    ...optionsOf(scenario)
      .flatMap(({ thing, path }) => placed(thing.remember, [...path, 'remember']))
      .flatMap(({ thing, path }) => setFindings(thing, known.get(thing.fact), path)),
    ...conditionsOf(scenario)
      .flatMap(partsOf)
      .flatMap(({ thing, path }) => ('fact' in thing ? askedFindings(thing, known.get(thing.fact), path) : [])),
  ];
}

function boundsOf(fact: Fact, path: Path): Finding[] {
  if (!('number' in fact)) return [];
  const { least = -Infinity, most = Infinity, number } = fact;
  if (least > most) return [{ code: 'F10', says: 'bounds', args: rangeWords(fact), path: [...path, 'least'] }];
  return number < least || number > most ? [outside(fact, number, [...path, 'number'])] : [];
}

const rangeWords = ({ id, least, most }: Counted) => ({
  fact: id,
  least: String(least ?? '…'),
  most: String(most ?? '…'),
});

const outside = (fact: Counted, number: number, path: Path): Finding => ({
  code: 'F10',
  says: 'outside',
  args: { number: String(number), ...rangeWords(fact) },
  path,
});

const isOutside = ({ least = -Infinity, most = Infinity }: Counted, number: number): boolean =>
  number < least || number > most;

function setFindings({ is, add }: Remember, fact: Fact | undefined, path: Path): Finding[] {
  if (fact === undefined) return [];
  const [kind, at] = [kindOf(fact), [...path, is === undefined && add !== undefined ? 'add' : 'is']];
  if (is !== undefined && add !== undefined) return [{ code: 'F10', says: 'both', path: [...path, 'add'] }];
  const fits = kind === 'number' ? typeof is === 'number' || add !== undefined : add === undefined && isOf(kind, is);
  if (!fits) return [{ code: 'F10', says: 'set', args: { fact: fact.id, kind }, path: is === add ? path : at }];
  if ('number' in fact && typeof is === 'number' && isOutside(fact, is)) return [outside(fact, is, at)];
  return [];
}

const isOf = (kind: Kind, is: Remember['is']): boolean =>
  kind === 'truth' ? is === undefined || typeof is === 'boolean' : typeof is === 'string';

function askedFindings(asked: Extract<Condition, { fact: string }>, fact: Fact | undefined, path: Path): Finding[] {
  if (fact === undefined) return [];
  const { is, above, below } = asked;
  const [kind, isCounted] = [kindOf(fact), above !== undefined || below !== undefined];
  const fits =
    kind === 'number' ? isCounted !== (typeof is === 'number') && typeof is !== 'string' : !isCounted && isOf(kind, is);
  return fits ? [] : [{ code: 'F10', says: 'asked', args: { fact: fact.id, kind }, path }];
}

/** Every name that a condition, a text or a dashboard asks for. */
function readNames(scenario: Scenario): ReadonlySet<string> {
  const asked = conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap(({ thing }) => ('fact' in thing ? [thing.fact] : []));
  const onDashboards = rowsOf(scenario).flatMap(({ thing }) => ('fact' in thing ? [thing.fact] : []));
  return new Set([...asked, ...onDashboards, ...textsOf(scenario).flatMap(({ thing }) => [...namesFilled(thing)])]);
}

function idle(fact: Fact, path: Path, scenario: Scenario, read: ReadonlySet<string>): Finding[] {
  const at = { args: { fact: fact.id }, path: [...path, 'id'] };
  if (!settingsOf(scenario).has(fact.id)) return [{ code: 'F11', says: 'unset', ...at }];
  const isShown = 'number' in fact && fact.shown !== undefined;
  return isShown || read.has(fact.id) ? [] : [{ code: 'F11', says: 'unread', ...at }];
}
