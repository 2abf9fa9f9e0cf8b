// One manager as the player may see them.
import { CONTAGION } from '../engine/early-parameters.table.ts';
import type { Manager } from '../engine/state.ts';
import type { Manager as ManagerText } from '../scenario/schema.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { moodOf, personState } from './faces.ts';
import { fillNames } from './fill-names.ts';
import { holderIn, type Posts } from './holder.ts';
import { portraitOf } from './portraits.ts';
import type { Run } from './run-state.ts';
import { band, bandOf, moved, trustSeen } from './told.ts';
import type { ManagerView } from './view.ts';

/** After this many weeks without a look a team is in full fog; a new leader starts half in it. */
const FOG_WEEKS = 5;
export const FIRST_FOG_WEEKS = 2;

interface Looking extends Pick<ManagerView, 'figures' | 'figuresTrend' | 'unseenWeeks' | 'unmetWeeks' | 'asks'> {
  readonly waiting?: number;
  readonly inTheirWork?: number;
  /** What was said this turn shows in the face; null or absent where nothing was. */
  readonly said?: Mood | null;
  /** The same manager on the Monday before. */
  readonly mondayBefore?: Manager | null;
  /** Weeks since then. */
  readonly since?: number;
  readonly text: ManagerText;
  readonly manager: Manager;
  /** Weeks completed. */
  readonly week: number;
  /** The same manager a week earlier. */
  readonly before: Manager | null;
  /** z. */
  readonly told: number;
  readonly impression: number;
}

export function managerView(run: Posts & Pick<Run, 'week'>, looking: Looking): ManagerView {
  const { text, manager, before, told, impression, unseenWeeks, unmetWeeks, figures, figuresTrend, asks, week } =
    looking;
  const { said = null, mondayBefore = null, waiting = 0, inTheirWork = 0, since = 1 } = looking;
  const { goesAt } = manager.character;
  const { id, name, short, role, brief, deputy, vacant, acting } = holderIn(run, text, week);
  const fog = Math.min(1, Math.max(0, unseenWeeks / FOG_WEEKS));
  return {
    id: text.id,
    name,
    short,
    role,
    portrait: vacant ? '' : portraitOf(run.scenario, id),
    brief: fillNames(run, brief, text.id),
    mood: said ?? moodOf(manager, before),
    trustSeen: Math.round(trustSeen(manager)),
    trustBand: band(trustSeen(manager)),
    trustMoved: mondayBefore === null ? 'same' : moved(trustSeen(mondayBefore), trustSeen(manager)),
    movedOver: since,
    waiting,
    inTheirWork,
    told: bandOf(told),
    asks: deputy || vacant ? null : asks,
    figures,
    figuresTrend,
    impression: bandOf(impression),
    unseenWeeks,
    unmetWeeks,
    apartWeeks: unmetWeeks ?? week,
    fog,
    goesIn: goesAt === undefined ? null : Math.max(0, goesAt - week),
    deputy,
    ...(vacant && { vacant }),
    ...(acting && { acting }),
    hovering: manager.ownMonitoring >= CONTAGION.visible,
    coaching: manager.ownCoaching >= CONTAGION.visible,
    team: {
      name: text.team.name,
      people: manager.team.people.map((p) => ({ key: p.key, state: personState(manager, p, fog) })),
      vacancies: manager.team.vacancies.length,
      seen: unseenWeeks === 0 ? lookAt(manager) : null,
    },
  };
}

export function lookAt(m: Manager): NonNullable<ManagerView['team']['seen']> {
  return { delivery: bandOf(m.team.delivery), mood: bandOf(m.team.engagement), load: bandOf(m.team.workload) };
}
