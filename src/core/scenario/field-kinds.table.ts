// What each field is for. A run hangs on the rules alone: words may be mended and translated under it.
import type { Scenario } from './schema.ts';

/** Stands for leaving the field out; where that depends on the `kind` of what the field is in, by kind. */
type Default = string | number | boolean | Readonly<Record<string, string | number | boolean>>;
/**
 * `rule`: what happens follows from it. `word`: a text that players read and translations replace. `shown`: seen, but nothing
 * follows from it and nothing is to be translated. `remark`: for authors and their tools.
 */
export type FieldKind = 'rule' | { readonly unless: Default } | 'word' | 'shown' | 'remark';
export type FieldKinds = Readonly<Record<string, FieldKind>>;

/** A row of this name stands for all that is inside; there must be no default inside. */
type Whole = 'if' | 'expect' | 'allow';
type Inside<Name extends string, Value> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? Inside<`${Name}.*`, Item>
    : Name
  : Value extends object
    ? `${Name}.${FieldPath<Value>}`
    : Name;
type FieldPath<Thing> = Thing extends object
  ? { [Name in keyof Thing & string]: Name extends Whole ? Name : Inside<Name, NonNullable<Thing[Name]>> }[keyof Thing &
      string]
  : never;

/** Options of a step have the rows of a moment’s own. */
type OfStep = `moments.*.steps.*.options.${string}`;

/** By path; `*` is any place in a list. */
const KINDS = {
  $schema: 'remark',
  format: 'remark',
  id: 'rule',
  was: 'remark',
  title: 'word',
  summary: 'word',
  language: 'shown',
  teaches: 'shown',
  minutes: 'shown',
  weeks: 'rule',
  turn_weeks: { unless: 1 },
  away_weeks: 'rule',
  attention: 'rule',
  practices: 'rule',
  'opens.*.practice': 'rule',
  'opens.*.from': 'rule',
  'opens.*.if': 'rule',
  'opens.*.because': 'word',
  'you.role': 'word',
  'you.brief': 'word',
  'you.portrait': 'shown',
  'boss.id': 'rule',
  'boss.name': 'word',
  'boss.short': 'word',
  'boss.role': 'word',
  'boss.portrait': 'shown',
  'boss.patience': 'rule',
  'boss.wants': 'word',
  'boss.note': 'remark',
  'peers.*.id': 'rule',
  'peers.*.was': 'remark',
  'peers.*.name': 'word',
  'peers.*.short': 'word',
  'peers.*.role': 'word',
  'peers.*.portrait': 'shown',
  'peers.*.note': 'remark',
  'managers.*.id': 'rule',
  'managers.*.was': 'remark',
  'managers.*.name': 'word',
  'managers.*.short': 'word',
  'managers.*.role': 'word',
  'managers.*.portrait': 'shown',
  'managers.*.brief': 'word',
  'managers.*.skill': 'rule',
  'managers.*.craft': 'rule',
  'managers.*.independence': 'rule',
  'managers.*.candour': 'rule',
  'managers.*.will': { unless: 'usual' },
  'managers.*.trust': 'rule',
  'managers.*.team.name': 'word',
  'managers.*.team.people': 'rule',
  'managers.*.team.workload': 'rule',
  'managers.*.team.capability': { unless: 'usual' },
  'managers.*.voice.very_low': 'word',
  'managers.*.voice.low': 'word',
  'managers.*.voice.fair': 'word',
  'managers.*.voice.good': 'word',
  'managers.*.voice.high': 'word',
  'managers.*.note': 'remark',
  'moments.*.id': 'rule',
  'moments.*.was': 'remark',
  'moments.*.about': 'rule',
  'moments.*.from': 'rule',
  'moments.*.mood': 'shown',
  'moments.*.when.weeks': 'rule',
  'moments.*.if': 'rule',
  'moments.*.stakes': 'rule',
  'moments.*.reversible': 'rule',
  'moments.*.title': 'word',
  'moments.*.text': 'word',
  'moments.*.room_text': 'word',
  'moments.*.options.*.id': 'rule',
  'moments.*.options.*.was': 'remark',
  'moments.*.options.*.text': 'word',
  'moments.*.options.*.attention': 'rule',
  'moments.*.options.*.needs_boss': { unless: false },
  'moments.*.options.*.move': 'rule',
  'moments.*.options.*.to': 'rule',
  'moments.*.options.*.reply': 'word',
  'moments.*.options.*.mood': 'shown',
  'moments.*.options.*.reply_from': 'shown',
  'moments.*.options.*.later.*.after_weeks': 'rule',
  'moments.*.options.*.later.*.sign': 'word',
  'moments.*.options.*.later.*.if': 'rule',
  'moments.*.options.*.later.*.note': 'remark',
  'moments.*.options.*.effects.*.kind': 'rule',
  'moments.*.options.*.effects.*.of': 'rule',
  'moments.*.options.*.effects.*.add': 'rule',
  'moments.*.options.*.effects.*.lasts': { unless: { level: false } },
  'moments.*.options.*.effects.*.on': 'rule',
  'moments.*.options.*.effects.*.attention': 'rule',
  'moments.*.options.*.effects.*.after_weeks': { unless: { level: 0, claim: 1 } },
  'moments.*.options.*.effects.*.because': 'word',
  'moments.*.options.*.effects.*.remembered': 'word',
  'moments.*.options.*.promise.text': 'word',
  'moments.*.options.*.promise.to': 'rule',
  'moments.*.options.*.promise.due_in_weeks': 'rule',
  'moments.*.options.*.promise.kept_by.practice': 'rule',
  'moments.*.options.*.promise.kept_by.times': { unless: 1 },
  'moments.*.options.*.promise.kept_by.chose': 'rule',
  'moments.*.options.*.next': 'rule',
  'moments.*.options.*.then': 'rule',
  'moments.*.options.*.if': 'rule',
  'moments.*.options.*.note': 'remark',
  'moments.*.options.*.note_translators': 'remark',
  'moments.*.options.*.note_facilitator': 'remark',
  'moments.*.steps.*.id': 'rule',
  'moments.*.steps.*.was': 'remark',
  'moments.*.steps.*.from': 'shown',
  'moments.*.steps.*.mood': 'shown',
  'moments.*.steps.*.text': 'word',
  'moments.*.steps.*.room_text': 'word',
  'moments.*.briefs.*.role': 'word',
  'moments.*.briefs.*.text': 'word',
  'moments.*.note': 'remark',
  'moments.*.note_translators': 'remark',
  'moments.*.note_facilitator': 'remark',
  'away.*.id': 'shown',
  'away.*.was': 'remark',
  'away.*.about': 'shown',
  'away.*.weeks': 'shown',
  'away.*.group': 'shown',
  'away.*.if': 'shown',
  'away.*.mood': 'shown',
  'away.*.title': 'word',
  'away.*.text': 'word',
  'away.*.note': 'remark',
  'away.*.note_translators': 'remark',
  'away.*.note_facilitator': 'remark',
  'bets.*.week': 'rule',
  'bets.*.ask': 'rule',
  'bets.*.of_week': 'rule',
  'debrief.questions': 'word',
  expect: 'remark',
  allow: 'remark',
  note: 'remark',
  note_translators: 'remark',
  note_facilitator: 'remark',
} as const satisfies Readonly<Record<Exclude<FieldPath<Scenario>, OfStep>, FieldKind>>;

const OPTION = 'moments.*.options.*.';
const OPTION_OF_STEP = 'moments.*.steps.*.options.*.';

export const FIELD_KINDS: FieldKinds = {
  ...KINDS,
  ...Object.fromEntries(
    Object.entries(KINDS).flatMap(([path, kind]) =>
      path.startsWith(OPTION) ? [[OPTION_OF_STEP + path.slice(OPTION.length), kind]] : [],
    ),
  ),
  [`${OPTION_OF_STEP}attention`]: { unless: 0 },
};
