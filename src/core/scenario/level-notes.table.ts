// The levels in an author's words: docs/authors/levels.md and `explain` tell them.
import type { BOSS_LEVELS, ManagerLevel, ORGANISATION_LEVELS } from './vocabulary.ts';

export type LevelId = ManagerLevel | (typeof BOSS_LEVELS)[number] | (typeof ORGANISATION_LEVELS)[number];

interface LevelNote {
  /** What it is called in a table. */
  readonly name: string;
  readonly says: string;
}

/** By what stands behind the dot in a path: `priya.trust`. */
export const LEVEL_NOTES: Readonly<Record<LevelId, LevelNote>> = {
  trust: {
    name: 'trust in you',
    says: 'How far a manager trusts you. It is lost faster than it is won, and everything you hear hangs on it.',
  },
  autonomy: {
    name: 'room to act',
    says: 'How much room a manager has to decide things, as they see it. Low when you keep taking decisions for them.',
  },
  clarity: {
    name: 'clarity',
    says: 'How clear it is to a manager what is wanted, by when, and why.',
  },
  strain: {
    name: 'strain',
    says: 'How overstretched a manager is. Here more is worse: 50 is usual, 70 is somebody who can’t go on like this.',
  },
  engagement: {
    name: 'engagement',
    says: 'How much a manager wants to do the job well. It moves slowly, and goes before people do.',
  },
  honesty: {
    name: 'honesty',
    says: 'How safe it feels to tell you how things really are. Low, and reports are rosier than the work.',
  },
  skill: {
    name: 'skill at managing',
    says: 'How well a manager manages, not how well they do the expert work. Coaching and real decisions build it.',
  },
  delivery: {
    name: 'the work',
    says: 'How well the team’s work goes this week. It answers at once to what you do, and later to everything else.',
  },
  capability: {
    name: 'what the team can do',
    says: 'What a team has learnt to do without anybody’s help. It takes weeks to build and stays.',
  },
  safety: {
    name: 'safety to speak up',
    says: 'How safe people on the team feel to say that something is wrong.',
  },
  workload: {
    name: 'workload',
    says: 'How much lies on the team. Here more is worse: too much of it wears people out, and the work suffers.',
  },
  credit: {
    name: 'your standing with your boss',
    says: 'How your boss thinks of you: boss.credit. Spent, it brings reports to write and a no to what needs a yes.',
  },
  systems: {
    name: 'fairness of the system',
    says: 'How fair hiring, promotion and pay are, everywhere: organisation.systems.',
  },
  openness: {
    name: 'openness everywhere',
    says: 'How safe it is to say what is so, to you and within the teams: organisation.openness, a mean over everybody.',
  },
};
