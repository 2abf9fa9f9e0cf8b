// B07: a scenario in which one of the three sides can be the right one nowhere. Generous on purpose: it speaks only where no moment at
// all leaves room for it. What turns out best is measured by `balance`.
import type { Finding } from './finding.ts';
import { judgedQuestions, sideOf, type JudgedQuestion } from './judged-questions.ts';
import type { Manager, Moment, Scenario } from './schema.ts';
import { SIDES, type Side } from './sides.table.ts';

/** In fewer not everything need have its turn. */
const LEAST_MOMENTS = 5;

export function checkRightSides(scenario: Scenario): Finding[] {
  const questions = judgedQuestions(scenario);
  if (new Set(questions.map(({ moment }) => moment)).size < LEAST_MOMENTS) return [];
  return SIDES.flatMap((side): Finding[] => {
    const offering = questions.filter(({ options }) => options.some(({ thing }) => sideOf(thing) === side));
    const at = { path: ['moments'], atKey: true } as const;
    if (offering.length === 0) return [{ code: 'B07', says: 'absent', args: { side }, ...at }];
    if (offering.some((question) => canBeRight(side, question, scenario))) return [];
    return [{ code: 'B07', says: 'nowhere', args: { side, count: offering.length }, ...at }];
  });
}

function canBeRight(side: Side, { moment }: JudgedQuestion, scenario: Scenario): boolean {
  const people = whoseWork(moment, scenario);
  switch (side) {
    case 'step_in':
      return (moment.stakes === 'high' && !moment.reversible) || people.some(needsHelp);
    case 'leave':
      return (moment.stakes === 'low' && moment.reversible) || people.some(canAlone);
    case 'coach':
      return people.some((one) => one === 'anybody' || !(one.skill === 'skilled' && canAlone(one)));
  }
}

type Said = Pick<Manager, 'skill' | 'craft' | 'independence'>;
/** Whoever will have the post: it may be somebody who can, or who can’t. */
type Whoever = Said | 'anybody';

function whoseWork({ about }: Moment, { managers }: Scenario): Whoever[] {
  const those = about === 'all' ? managers : managers.filter(({ id }) => id === about);
  // About a peer, the boss, or a team’s member: who can is the author’s to say.
  if (those.length === 0) return ['anybody'];
  return those.map((one) => (one.seat === 'vacant' ? 'anybody' : one));
}

const needsHelp = (one: Whoever): boolean =>
  one === 'anybody' || one.skill === 'new' || one.craft === 'weak' || one.independence === 'low';

const canAlone = (one: Whoever): boolean =>
  one === 'anybody' ||
  (one.craft !== 'weak' && one.independence !== 'low' && (one.skill !== 'new' || one.craft === 'strong'));
