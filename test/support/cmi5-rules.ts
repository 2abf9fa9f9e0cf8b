// What cmi5 and xAPI ask of everything a course says: https://github.com/AICC/CMI-5_Spec_Current, by section.
//
//   faultsIn(launches, statements)   what is wrong, one line each; empty where all is right
//
// `statements` in the order they came in, from all visits of one enrolment; `launches` as the system began those visits.

export type Json = Readonly<Record<string, unknown>>;
export interface Launched {
  readonly actor: Json;
  readonly registration: string;
  readonly activityId: string;
  /** The document LMS.LaunchData. */
  readonly data: Json;
  /** The page has gone: its visit must have an end. */
  readonly over: boolean;
}

const ADL = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const SESSION = `${CMI5}/extensions/sessionid`;
const MASTERY = `${CMI5}/extensions/masteryscore`;
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)$/;
const DURATION = /^P(?!$)(?:\d+D)?(?:T(?!$)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const IRI = /^[a-z][\w+.-]*:[^\s<>"{}|\\^`]+$/i;
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
const FIELDS = [
  'id',
  'actor',
  'verb',
  'object',
  'result',
  'context',
  'timestamp',
  'version',
  'attachments',
  'authority',
];

export const isJson = (what: unknown): what is Json =>
  typeof what === 'object' && what !== null && !Array.isArray(what);
const at = (what: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inside, name) => (isJson(inside) ? inside[name] : undefined), what);
const listAt = (what: unknown, ...path: string[]): readonly unknown[] => {
  const list = at(what, ...path);
  return Array.isArray(list) ? list : [];
};
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** Everything in `part` stands in `whole`: of lists, each of its entries somewhere. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((entry) => whole.some((other) => holds(other, entry)));
  if (!isJson(part)) return same(whole, part);
  return isJson(whole) && Object.entries(part).every(([name, value]) => holds(whole[name], value));
}
function nothings(what: unknown, path: string): string[] {
  if (what === null) return [path];
  if (Array.isArray(what)) return what.flatMap((entry, index) => nothings(entry, `${path}.${index}`));
  return isJson(what) ? Object.entries(what).flatMap(([name, value]) => nothings(value, `${path}.${name}`)) : [];
}

const verbOf = (statement: unknown): string => String(at(statement, 'verb', 'id')).replace(ADL, '');
const categories = (statement: unknown): unknown[] =>
  listAt(statement, 'context', 'contextActivities', 'category').map((activity) => at(activity, 'id'));
const isDefined = (statement: unknown): boolean => categories(statement).includes(`${CMI5}/categories/cmi5`);
const sessionOf = (what: unknown, ...path: string[]): unknown => at(what, ...path, 'extensions', SESSION);
const timeOf = (statement: unknown): string => String(at(statement, 'timestamp'));

type Rule = readonly [name: string, holds: (statement: unknown, launch: Launched) => boolean];

/** xAPI, and what cmi5 asks of all statements. */
const OF_ALL: readonly Rule[] = [
  ['9.1 an id of its own, a UUID', (it) => UUID.test(String(at(it, 'id')))],
  [
    '9.2 the actor of the launch, with an account',
    (it, { actor }) => same(at(it, 'actor'), actor) && isJson(at(it, 'actor', 'account')),
  ],
  [
    '9.6.1 the registration of the launch',
    (it, { registration }) => at(it, 'context', 'registration') === registration,
  ],
  ['9.7 a timestamp in UTC', (it) => UTC.test(timeOf(it))],
  ['10 all of the context template', (it, { data }) => holds(at(it, 'context'), data['contextTemplate'])],
  ['xAPI: no null', (it) => nothings(it, '').length === 0],
  ['xAPI: no field it does not have', (it) => isJson(it) && Object.keys(it).every((name) => FIELDS.includes(name))],
  [
    'xAPI: a verb with its words',
    (it) => IRI.test(String(at(it, 'verb', 'id'))) && languages(at(it, 'verb', 'display')),
  ],
  ['xAPI: an activity as object', (it) => IRI.test(String(at(it, 'object', 'id')))],
  [
    'xAPI: words by language',
    (it) =>
      ['name', 'description'].every((name) => {
        const words = at(it, 'object', 'definition', name);
        return words === undefined || languages(words);
      }),
  ],
  [
    'xAPI: context activities in lists',
    (it) =>
      Object.values(at(it, 'context', 'contextActivities') ?? {}).every(
        (list) => Array.isArray(list) && list.every((activity) => IRI.test(String(at(activity, 'id')))),
      ),
  ],
  [
    'xAPI: extensions by IRI',
    (it) =>
      ['context', 'result'].every((part) =>
        Object.keys(at(it, part, 'extensions') ?? {}).every((name) => IRI.test(name)),
      ),
  ],
  [
    'xAPI: a duration',
    (it) =>
      [undefined].includes(at(it, 'result', 'duration') as undefined) ||
      DURATION.test(String(at(it, 'result', 'duration'))),
  ],
  ['xAPI: a scaled score from -1 to 1', (it) => within(at(it, 'result', 'score', 'scaled'), -1, 1)],
  [
    '9.5.5.1 progress in whole hundredths, and not with the end',
    (it) => {
      const progress = at(it, 'result', 'extensions', PROGRESS);
      return (
        progress === undefined || (Number.isInteger(progress) && within(progress, 0, 100) && verbOf(it) !== 'completed')
      );
    },
  ],
  [
    '10 nothing but begin and end where nothing counts',
    (it, { data }) => data['launchMode'] === 'Normal' || ['initialized', 'terminated'].includes(verbOf(it)),
  ],
];
const languages = (words: unknown): boolean =>
  isJson(words) && Object.entries(words).every(([tag, word]) => TAG.test(tag) && typeof word === 'string');
const within = (what: unknown, least: number, most: number): boolean =>
  what === undefined || (typeof what === 'number' && what >= least && what <= most);

/** Those with the category of cmi5. */
const OF_DEFINED: readonly Rule[] = [
  ['9.3 a verb that cmi5 defines', (it) => DEFINED.includes(verbOf(it))],
  ['9.4 about the course', (it, { activityId }) => at(it, 'object', 'id') === activityId],
  [
    '9.5.1 a score with passed and failed only',
    (it) => at(it, 'result', 'score') === undefined || ['passed', 'failed'].includes(verbOf(it)),
  ],
  [
    '9.5.1 a score from 0 to 1, its raw in whole points between min and max',
    (it) => {
      const { raw, min, max, scaled } = (at(it, 'result', 'score') ?? {}) as Record<string, unknown>;
      if (!within(scaled, 0, 1)) return false;
      return raw === undefined || ([raw, min, max].every(Number.isInteger) && within(raw, Number(min), Number(max)));
    },
  ],
  [
    '9.5.2 success as the verb has it',
    (it) => at(it, 'result', 'success') === { passed: true, failed: false }[verbOf(it)],
  ],
  [
    '9.5.3 completion with completed only',
    (it) => at(it, 'result', 'completion') === (verbOf(it) === 'completed' ? true : undefined),
  ],
  [
    '9.5.4 a duration with every end',
    (it) => verbOf(it) === 'initialized' || typeof at(it, 'result', 'duration') === 'string',
  ],
  [
    '9.6.2.2 the category moveOn with success or completion, and only there',
    (it) =>
      categories(it).includes(`${CMI5}/categories/moveon`) ===
      ['success', 'completion'].some((name) => at(it, 'result', name) !== undefined),
  ],
  [
    '9.3.4 judged by the mastery score',
    (it, { data }) => {
      const [scaled, mastery] = [at(it, 'result', 'score', 'scaled'), data['masteryScore']];
      if (typeof scaled !== 'number' || typeof mastery !== 'number') return true;
      return scaled >= mastery === (verbOf(it) === 'passed');
    },
  ],
  [
    '9.6.3.2 the mastery score it was judged by',
    (it, { data }) => {
      const judged = at(it, 'result', 'score') !== undefined && data['masteryScore'] !== undefined;
      return !judged || at(it, 'context', 'extensions', MASTERY) === data['masteryScore'];
    },
  ],
];

/** All others. */
const OF_ALLOWED: readonly Rule[] = [
  ['9.6.2.2 no category moveOn', (it) => !categories(it).includes(`${CMI5}/categories/moveon`)],
  ['7.1.3 what cmi5 defines has its category', (it) => !DEFINED.includes(verbOf(it))],
  ['an id under the course’s own', (it, { activityId }) => String(at(it, 'object', 'id')).startsWith(activityId)],
  [
    'xAPI: an answer among the choices, or none at all',
    (it) => {
      if (verbOf(it) !== 'answered') return true;
      const ids = listAt(it, 'object', 'definition', 'choices').map((choice) => at(choice, 'id'));
      const response = at(it, 'result', 'response');
      return (
        at(it, 'object', 'definition', 'interactionType') === 'choice' &&
        new Set(ids).size === ids.length &&
        (response === undefined ||
          (typeof response === 'string' && response.split('[,]').every((id) => ids.includes(id))))
      );
    },
  ],
];

function inSession({ over }: Launched, said: readonly unknown[]): string[] {
  const faults: string[] = [];
  const inTime = said.toSorted((one, other) =>
    timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : 0,
  );
  const verbs = inTime.filter(isDefined).map(verbOf);
  const is = (statement: unknown, verb: string): boolean => isDefined(statement) && verbOf(statement) === verb;
  for (const verb of DEFINED)
    if (verbs.filter((other) => other === verb).length > 1) faults.push(`9.3 ${verb} twice in a visit`);
  if (verbs.includes('passed') && verbs.includes('failed')) faults.push('9.3 passed and failed in a visit');
  if (said.length > 0 && !(is(inTime[0], 'initialized') && is(said[0], 'initialized')))
    faults.push('9.3.2 initialized is not the first');
  const ended = inTime.findIndex((statement) => is(statement, 'terminated'));
  if (ended !== -1 && (ended !== inTime.length - 1 || !is(said.at(-1), 'terminated')))
    faults.push('9.3.8 something after terminated');
  if (over && ended === -1) faults.push('7.1.2 no terminated');
  return faults;
}

/** Of one learner in one course, over all visits. */
function inRegistration(statements: readonly unknown[]): string[] {
  const verbs = statements.filter(isDefined).map(verbOf);
  const faults = ['completed', 'passed']
    .filter((verb) => verbs.filter((other) => other === verb).length > 1)
    .map((verb) => `9.3 ${verb} twice in an enrolment`);
  if (verbs.includes('passed') && verbs.lastIndexOf('failed') > verbs.indexOf('passed'))
    faults.push('9.3 failed after passed');
  const ids = statements.map((statement) => at(statement, 'id'));
  if (new Set(ids).size < ids.length) faults.push('9.1 an id twice');
  return faults;
}

export function faultsIn(launches: readonly Launched[], statements: readonly unknown[]): string[] {
  const launchOf = (statement: unknown): Launched | undefined =>
    launches.find(({ data }) => sessionOf(data['contextTemplate']) === sessionOf(statement, 'context'));
  const single = statements.flatMap((statement) => {
    const launch = launchOf(statement);
    if (launch === undefined || sessionOf(statement, 'context') === undefined)
      return [`${verbOf(statement)}: 9.6.3.1 a session that was launched`];
    const rules = [...OF_ALL, ...(isDefined(statement) ? OF_DEFINED : OF_ALLOWED)];
    return rules.filter(([, keeps]) => !keeps(statement, launch)).map(([name]) => `${verbOf(statement)}: ${name}`);
  });
  const visits = launches.flatMap((launch) =>
    inSession(
      launch,
      statements.filter((statement) => launchOf(statement) === launch),
    ),
  );
  return [...single, ...visits, ...inRegistration(statements)];
}
