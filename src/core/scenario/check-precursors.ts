// B05: what an option does to somebody weeks later, with nothing before it that a player could have noticed.
import { isGrave, pointsOf } from './amount.ts';
import type { Finding } from './finding.ts';
import type { Condition, Effect, Option, Scenario } from './schema.ts';
import { answersOf, momentsOf, partsOf, passagesIn, placed, signsOf, type Placed } from './walk.ts';
import { SIZES } from './vocabulary.ts';

/** Before that the reply is what a player remembers. */
const LATE_WEEKS = 2;
/** Halfway from “small” on, so that points count as the word they are nearest to. */
const CLEAR = (SIZES.small + SIZES.clear) / 2;

export function checkPrecursors(scenario: Scenario): Finding[] {
  const spokenOf = choicesSpokenOf(scenario);
  return answersOf(scenario).flatMap(({ moment, answers }) =>
    answers.flatMap(({ thing, path }) =>
      spokenOf.has(`${moment.id}.${thing.id}`) || thing.then !== undefined ? [] : ofOption(thing, path),
    ),
  );
}

/** Choices that a text before the leave asks for: a sign, a passage, or a moment that comes because of them. */
function choicesSpokenOf(scenario: Scenario): ReadonlySet<string> {
  const asking: { readonly if?: Condition | undefined }[] = [
    ...[...signsOf(scenario), ...momentsOf(scenario)].map(({ thing }) => thing),
    ...passagesIn(scenario)
      .filter(({ path }) => path[0] !== 'away')
      .flatMap(({ thing }) => thing.say),
    ...answersOf(scenario).flatMap(({ answers }) => answers.flatMap(({ thing }) => thing.later ?? [])),
  ];
  const parts = asking.flatMap(({ if: asked }) => (asked === undefined ? [] : partsOf({ thing: asked, path: [] })));
  return new Set(parts.flatMap(({ thing }) => ('chose' in thing ? [thing.chose] : [])));
}

type Late = Placed<Extract<Effect, { kind: 'level' }>>;

function ofOption({ effects, later = [] }: Option, path: Placed<Option>['path']): Finding[] {
  const all = placed(effects, [...path, 'effects']);
  const late = all.filter(
    (effect): effect is Late =>
      effect.thing.kind === 'level' &&
      effect.thing.after_weeks >= LATE_WEEKS &&
      Math.abs(pointsOf(effect.thing.add)) >= CLEAR,
  );
  // That nobody hears of it at all is told of as such (E01).
  const isUnheard = ({ thing }: Late): boolean =>
    isGrave(pointsOf(thing.add)) && thing.remembered === undefined && later.every((sign) => sign.if !== undefined);
  const noticed = [
    ...later.map(({ after_weeks }) => after_weeks),
    ...all.flatMap(({ thing }) => (thing.kind === 'claim' || isShown(thing) ? [thing.after_weeks] : [])),
  ];
  const sudden = late.find((effect) => !isUnheard(effect) && noticed.every((week) => week > effect.thing.after_weeks));
  if (sudden === undefined) return [];
  const { of, after_weeks: weeks } = sudden.thing;
  return [{ code: 'B05', says: 'sudden', args: { of, weeks }, path: [...sudden.path, 'after_weeks'] }];
}

/** Somebody comes or goes: the map shows it. */
const isShown = ({ kind }: Effect): boolean => kind === 'seat' || kind === 'person';
