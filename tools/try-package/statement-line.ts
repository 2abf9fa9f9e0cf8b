// A cmi5 statement in a line: "answered friday_deck.board_deck = sit_with_her: It’s Friday. The deck is weak — Sit with her …".
import { isJson, type Json } from '../../test/support/cmi5-rules.ts';

const at = (what: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, name) => (isJson(inside) ? inside[name] : undefined), what);
/** The last part of an address. */
const lastOf = (address: unknown): string => (typeof address === 'string' ? address.replace(/.*\//, '') : '');
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const wordIn = (byLanguage: unknown): string => (isJson(byLanguage) ? text(Object.values(byLanguage)[0]) : '');

export function statementLine(statement: Json): string {
  const verb = lastOf(at(statement, 'verb', 'id'));
  const asked = wordIn(
    at(statement, 'object', 'definition', 'description') ?? at(statement, 'object', 'definition', 'name'),
  );
  // What it is about is the course itself, where it says nothing of it.
  const id = asked === '' ? '' : lastOf(at(statement, 'object', 'id'));
  const response = text(at(statement, 'result', 'response'));
  const score = text(at(statement, 'result', 'score', 'scaled'));
  const said = wordIn(at(statement, 'result', 'extensions'));
  const head = [verb, id, ...(response === '' ? [] : [`= ${response}`]), ...(score === '' ? [] : [`= ${score}`])];
  const words = [asked, said].filter((part) => part !== '').join(' — ');
  return head.filter((part) => part !== '').join(' ') + (words === '' ? '' : `: ${words}`);
}
