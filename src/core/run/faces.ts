// Body language: what can be read in a face, from strain and from trust as it is shown. Not the truth about trust.
import { toPoints } from '../engine/fixed.ts';
import { isWorried, patienceLeft } from '../engine/standing.ts';
import { LOOKING } from '../engine/early-parameters.table.ts';
import type { Manager, Person } from '../engine/state.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import type { Run } from './run-state.ts';
import { trustSeen } from './told.ts';
import type { PersonView } from './view.ts';

/** `before` is the same manager a week earlier, for relief and pride. */
export function moodOf(m: Manager, before: Manager | null): Mood {
  return readFace(m, before, trustSeen(m), m.honesty > 0);
}

/** What the face would show if nothing had to be kept back; for the debrief only. */
export function moodFelt(m: Manager, before: Manager | null): Mood {
  return readFace(m, before, toPoints(m.trust), true);
}

/** Trust as it looks from which a face closes, and opens, points; and engagement without which nobody smiles, z. */
const GUARDED = 46;
const FRIENDLY = 55;
const LISTLESS = -0.4;

function readFace(m: Manager, before: Manager | null, trust: number, open: boolean): Mood {
  if (m.strain > 1.3) return 'exhausted';
  if (trust < 30) return open ? 'angry' : 'sceptical';
  if (m.strain > 0.8 || toPoints(m.team.delivery) < 36) return 'worried';
  if (before !== null && m.strain < before.strain - 0.12 && before.strain > 0.4) return 'relieved';
  if (trust < GUARDED || m.looking >= LOOKING.visible) return 'sceptical';
  if (before !== null && m.skill - before.skill > 0.1) return 'proud';
  if (m.autonomy > 0.8 && m.engagement > 0.3) return 'proud';
  return trust > FRIENDLY && m.engagement > LISTLESS ? 'happy' : 'neutral';
}

/** Standing from which the boss is glad, z. */
const GLAD = 0.5;

/** Angry: out of patience. Worried: not far from it, and nothing that needs a yes gets one. */
export function bossMood({ organisation }: Run): Mood {
  if (patienceLeft(organisation) < 0) return 'angry';
  if (isWorried(organisation)) return 'worried';
  return organisation.credit > GLAD ? 'happy' : 'neutral';
}

/** What is seen of one team member; through thick fog everyone looks steady but those who have given notice. */
export function personState(m: Manager, p: Person, fog: number): PersonView['state'] {
  if (p.leavingIn > 0) return 'leaving';
  if (fog > 0.5) return 'steady';
  const { engagement, workload, unrest } = m.team;
  const feeling = engagement + p.leaning - 0.3 * Math.max(0, workload - 0.5) - 0.6 * Math.max(0, unrest);
  if (feeling < -0.7) return 'uneasy';
  return feeling > 0.7 ? 'bright' : 'steady';
}
