// What cmi5 lets a course say, and how: https://github.com/AICC/CMI-5_Spec_Current, sections 7.1.3 and 9.
import type { DecisionReport, IdeaReport } from './connection.ts';
import { isRecord, type Launch } from './cmi5-launch.ts';
import { cut, duration, fitChoice, fitDecision, onOneLine, points, share } from './fitted.ts';

const ADL = 'http://adlnet.gov/expapi';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';
/** Those that cmi5 defines, and those it allows between the first and the last of them. */
export const VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated', 'answered', 'experienced'] as const;
type Verb = (typeof VERBS)[number];

/** Without what a visit adds to it: so it can wait for the next. */
export interface Statement {
  /** A UUID: handed in twice it is still one. */
  readonly id: string;
  readonly verb: Verb;
  /** Left out where it is about the course itself. */
  readonly object?: object;
  readonly result?: object;
  /** What it was judged by. */
  readonly mastery?: number;
}

/** `crypto.randomUUID` is there on https only. */
export function uuid(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const under = ({ activity }: Launch, path: string): string => `${activity.replace(/\/$/, '')}/${path}`;
/** Of words in a report; `language` is a tag. */
const inWords = (text: string, language: string, most = 1000): object => ({ [language]: cut(onOneLine(text), most) });

export const answered = (launch: Launch, report: DecisionReport): Statement => ({
  id: uuid(),
  verb: 'answered',
  object: {
    objectType: 'Activity',
    id: under(launch, `decision/${fitDecision(report.id)}`),
    definition: {
      type: `${ADL}/activities/cmi.interaction`,
      interactionType: 'choice',
      name: inWords(report.asked, report.language, 120),
      description: inWords(report.asked, report.language),
      choices: report.choices.map(({ id, words }) => ({
        id: fitChoice(id),
        description: inWords(words, report.language),
      })),
    },
  },
  result: {
    ...(report.picked.length > 0 && { response: report.picked.map(fitChoice).join('[,]') }),
    ...(report.ms !== null && { duration: duration(report.ms) }),
    extensions: { [under(launch, 'said')]: cut(onOneLine(report.said), 1000) },
  },
});

export const experienced = (launch: Launch, { id, name, language, score }: IdeaReport): Statement => ({
  id: uuid(),
  verb: 'experienced',
  object: {
    objectType: 'Activity',
    id: under(launch, `idea/${fitChoice(id)}`),
    definition: { type: `${ADL}/activities/objective`, name: inWords(name, language) },
  },
  ...(score !== null && { result: { score: { scaled: share(score) } } }),
});

/** Time spent, ms. */
export const completed = (spent: number): Statement => ({
  id: uuid(),
  verb: 'completed',
  result: { completion: true, duration: duration(spent) },
});

/** `mastery`: where it was judged by that. cmi5 wants whole points. */
export const judged = (passed: boolean, score: number | null, mastery: number | null, spent: number): Statement => ({
  id: uuid(),
  verb: passed ? 'passed' : 'failed',
  result: {
    success: passed,
    ...(score !== null && { score: { scaled: share(score), raw: Math.round(points(score)), min: 0, max: 100 } }),
    duration: duration(spent),
  },
  ...(mastery !== null && { mastery }),
});

const listOf = (what: unknown): readonly unknown[] => (Array.isArray(what) ? what : what === undefined ? [] : [what]);

/** Nothing of the system's own template is taken away or written over. */
function contextOf(statement: Statement, launch: Launch, template: Readonly<Record<string, unknown>>): object {
  const ownActivities = isRecord(template['contextActivities']) ? template['contextActivities'] : {};
  const ownExtensions = isRecord(template['extensions']) ? template['extensions'] : {};
  const result: object = statement.result ?? {};
  const categories = [
    ...(statement.object === undefined ? ['cmi5'] : []),
    ...('success' in result || 'completion' in result ? ['moveon'] : []),
  ].map((name) => ({ id: `${CMI5}/categories/${name}` }));
  const activities = {
    ...ownActivities,
    ...(categories.length > 0 && { category: [...listOf(ownActivities['category']), ...categories] }),
    ...(statement.object !== undefined && { parent: [...listOf(ownActivities['parent']), { id: launch.activity }] }),
  };
  return {
    ...template,
    registration: launch.registration,
    contextActivities: activities,
    extensions: {
      ...(statement.mastery !== undefined && { [`${CMI5}/extensions/masteryscore`]: statement.mastery }),
      ...ownExtensions,
    },
  };
}

export const fullStatement = (
  statement: Statement,
  launch: Launch,
  template: Readonly<Record<string, unknown>>,
  at: Date,
): object => ({
  id: statement.id,
  actor: launch.actor,
  verb: { id: `${ADL}/verbs/${statement.verb}`, display: { en: statement.verb } },
  object: statement.object ?? { objectType: 'Activity', id: launch.activity },
  ...(statement.result !== undefined && { result: statement.result }),
  context: contextOf(statement, launch, template),
  timestamp: at.toISOString(),
});
