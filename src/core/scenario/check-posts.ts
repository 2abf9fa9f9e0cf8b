// F14: posts and people with names of whom something is said that cannot be. F15: candidates who come to nothing.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import { appointments, type Appointment } from './appointments.ts';
import type { Condition, Effect, Moment, Scenario } from './schema.ts';
import { optionsIn } from './options-in.ts';
import { turnsOfMoments } from './turns-of-moments.ts';
import { conditionsOf, momentsOf, optionsOf, partsOf, placed, type Placed } from './walk.ts';

type SeatEffect = Extract<Effect, { kind: 'seat' }>;

export function checkPosts(scenario: Scenario): Finding[] {
  const known = appointments(scenario);
  return [
    ...placed(scenario.managers, ['managers']).flatMap((manager) => atFirst(manager, scenario)),
    ...sharedMembers(scenario),
    ...optionsOf(scenario).flatMap(({ thing, path }) => [
      ...placed(thing.effects, [...path, 'effects']).flatMap((effect) => ofEffect(effect, scenario)),
      ...twice(placed(thing.effects, [...path, 'effects'])),
    ]),
    ...momentsOf(scenario).flatMap(({ thing, path }) => speakerless(thing, path, scenario)),
    ...unstaffed(scenario),
    ...placed(scenario.candidates, ['candidates']).flatMap(({ thing, path }) => unwanted(thing.id, path, known)),
    ...conditionsOf(scenario)
      .flatMap(partsOf)
      .flatMap(({ thing, path }) => neverHeld(thing, path, scenario, known)),
  ];
}

function atFirst({ thing, path }: Placed<Scenario['managers'][number]>, { managers }: Scenario): Finding[] {
  const { id, seat, acting, team } = thing;
  const members = team.members ?? [];
  const found: Finding[] = [];
  if (members.length > team.people) {
    const args = { members: members.length, people: team.people };
    found.push({ code: 'F14', says: 'members', args, path: [...path, 'team', 'members'] });
  }
  if (acting === undefined) return found;
  const at = [...path, 'acting'];
  if (seat === 'held') found.push({ code: 'F14', says: 'acting_held', args: { manager: id }, path: at });
  else if (
    managers.some((m) => m.team.members?.some((one) => one.id === acting)) &&
    !members.some((m) => m.id === acting)
  )
    found.push({ code: 'F14', says: 'stranger', args: { acting, manager: id }, path: at });
  return found;
}

/** A member is one candidate and no more. */
function sharedMembers({ candidates }: Scenario): Finding[] {
  const known = new Map<string, string>();
  return placed(candidates, ['candidates']).flatMap(({ thing: { id, member }, path }): Finding[] => {
    if (member === undefined) return [];
    const other = known.get(member);
    if (other === undefined) known.set(member, id);
    if (other === undefined) return [];
    return [{ code: 'F14', says: 'two', args: { who: member, one: other, other: id }, path: [...path, 'member'] }];
  });
}

function ofEffect({ thing, path }: Placed<Effect>, scenario: Scenario): Finding[] {
  if (thing.kind === 'person') return ofPerson({ thing, path }, scenario);
  if (thing.kind !== 'seat') return [];
  const stray = (thing.does === 'fill' ? ['acting'] : ['with', 'among', 'by', 'who']).filter((f) => f in thing);
  const [field] = stray;
  if (field !== undefined) return [strayFinding(field, thing.does, path)];
  return thing.does === 'fill' ? ofFill({ thing, path }, scenario) : [];
}

const strayFinding = (field: string, does: string, path: Path): Finding => ({
  code: 'F14',
  says: 'stray',
  args: { field, does },
  path: [...path, field],
});

function ofPerson({ thing, path }: Placed<Extract<Effect, { kind: 'person' }>>, { managers }: Scenario): Finding[] {
  const [field] = thing.does === 'leave' ? ['to', 'weeks'].filter((f) => f in thing) : [];
  if (field !== undefined) return [strayFinding(field, thing.does, path)];
  const home = managers.find((m) => m.team.members?.some(({ id }) => id === thing.who));
  if (thing.does !== 'lend' || thing.to === undefined || thing.to !== home?.id) return [];
  return [{ code: 'F14', says: 'home', args: { who: thing.who, manager: thing.to }, path: [...path, 'to'] }];
}

function ofFill({ thing, path }: Placed<SeatEffect>, scenario: Scenario): Finding[] {
  const { of, with: chosen, among, by, who } = thing;
  if ((chosen === undefined) === (among === undefined))
    return [
      { code: 'F14', says: chosen === undefined ? 'nobody' : 'both', args: { post: of }, path: [...path, 'does'] },
    ];
  if (chosen !== undefined && by !== undefined) return [strayFinding('by', 'with', path)];
  if (who !== undefined && by !== 'one') return [strayFinding('who', by === 'panel' ? 'panel' : 'fill', path)];
  const post = scenario.managers.find(({ id }) => id === of);
  if (post === undefined || post.seat === 'vacant' || mayFallVacant(of, path, scenario)) return [];
  return [{ code: 'F14', says: 'filled', args: { post: of }, path: [...path, 'of'] }];
}

/** Whether an option empties the post, or the one at `path` is there only once it is empty. */
function mayFallVacant(post: string, path: Path, scenario: Scenario): boolean {
  const empties = optionsOf(scenario).some(({ thing }) =>
    (thing.effects ?? []).some((e) => e.kind === 'seat' && e.does === 'vacate' && e.of === post),
  );
  const [, moment] = path;
  const around = conditionsOf(scenario).filter((one) => one.path[0] === 'moments' && one.path[1] === moment);
  return empties || around.flatMap(partsOf).some(({ thing }) => asksFor(thing, post));
}

const asksFor = (condition: Condition, post: string): boolean =>
  ('vacant' in condition && condition.vacant === post) || ('gone' in condition && condition.gone === post);

/** One option gives a post to two, or two posts to one; or somebody leaves and takes one over. */
function twice(effects: readonly Placed<Effect>[]): Finding[] {
  const posts = new Set<string>();
  const people = new Set<string>();
  return effects.flatMap(({ thing, path }): Finding[] => {
    if (thing.kind === 'seat' && thing.does === 'fill' && posts.size === posts.add(thing.of).size)
      return [{ code: 'F14', says: 'post_twice', args: { post: thing.of }, path: [...path, 'of'] }];
    const who = thing.kind === 'person' ? thing.who : thing.kind === 'seat' ? (thing.with ?? thing.acting) : undefined;
    if (who === undefined || people.size < people.add(who).size) return [];
    const field = thing.kind === 'person' ? 'who' : thing.kind === 'seat' && thing.with === who ? 'with' : 'acting';
    return [{ code: 'F14', says: 'person_twice', args: { who }, path: [...path, field] }];
  });
}

/** About a post while nobody has it, and nobody to say so. */
function speakerless({ about, from, if: asked }: Moment, path: Path, scenario: Scenario): Finding[] {
  if (from !== undefined || asked === undefined || !scenario.managers.some(({ id }) => id === about)) return [];
  const parts = partsOf({ thing: asked, path: [...path, 'if'] });
  const speaks = parts.some(
    (part) => 'vacant' in part.thing && part.thing.vacant === about && !part.path.includes('not'),
  );
  if (!speaks || mayBeActing(about, scenario)) return [];
  return [{ code: 'F14', says: 'speaker', args: { post: about }, path: [...path, 'about'] }];
}

/** About a post that is vacant at first and filled by nothing that may come before: nobody is there whom it could be about. */
function unstaffed(scenario: Scenario): Finding[] {
  const empty = scenario.managers.filter(({ id, seat }) => seat === 'vacant' && !mayBeActing(id, scenario));
  if (empty.length === 0) return [];
  const turns = turnsOfMoments(scenario);
  const lastOf = ({ id }: Moment): number => Math.max(-1, ...(turns.get(id) ?? []));
  const firstOf = ({ id }: Moment): number => Math.min(Infinity, ...(turns.get(id) ?? []));
  return momentsOf(scenario).flatMap(({ thing, path }): Finding[] => {
    const post = empty.find(({ id }) => id === thing.about)?.id;
    if (post === undefined || asksForVacancy(thing, path)) return [];
    const filling = scenario.moments.filter((other) => other !== thing && fills(other, post));
    if (filling.some((other) => firstOf(other) < lastOf(thing))) return [];
    return [{ code: 'F14', says: 'empty', args: { post }, path: [...path, 'about'] }];
  });
}

const fills = (moment: Moment, post: string): boolean =>
  optionsIn(moment).some(({ effects = [] }) =>
    effects.some((effect) => effect.kind === 'seat' && effect.of === post && effect.does === 'fill'),
  );

const asksForVacancy = ({ about, if: asked }: Moment, path: Path): boolean =>
  asked !== undefined &&
  partsOf({ thing: asked, path: [...path, 'if'] }).some(({ thing }) => 'vacant' in thing && thing.vacant === about);

const mayBeActing = (post: string, scenario: Scenario): boolean =>
  scenario.managers.some(({ id, acting }) => id === post && acting !== undefined) ||
  optionsOf(scenario).some(({ thing }) =>
    (thing.effects ?? []).some((e) => e.kind === 'seat' && e.of === post && e.acting !== undefined),
  );

const unwanted = (id: string, path: Path, known: readonly Appointment[]): Finding[] =>
  known.some(({ who }) => who === id)
    ? []
    : [{ code: 'F15', says: 'unwanted', args: { who: id }, path: [...path, 'id'] }];

function neverHeld(condition: Condition, path: Path, scenario: Scenario, known: readonly Appointment[]): Finding[] {
  if (!('holds' in condition)) return [];
  const { holds: post, who } = condition;
  const manager = scenario.managers.find(({ id }) => id === post);
  if (manager === undefined || known.some((one) => one.post === post && one.who === who)) return [];
  if (who === post && manager.seat === 'held') return [];
  return [{ code: 'F15', says: 'never', args: { who, post }, path: [...path, 'who'] }];
}
