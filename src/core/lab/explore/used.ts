// How often each option and each thing to plan was taken so far: what was used least comes next.
import { PRACTICES } from '../../engine/practices.table.ts';
import { openPractices, planRoom } from '../../run/attention.ts';
import type { PlanItem } from '../../run/decision.ts';
import type { Standing } from '../../run/run-state.ts';
import { optionsIn } from '../../scenario/options-in.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import { teamOf } from '../../scenario/team-of.ts';
import type { Roll } from './roll.ts';

/** Practices tried for one plan. */
const TRIES = 12;

export class Used {
  private readonly options = new Map<Option, number>();
  private readonly practices = new Map<string, number>();
  private readonly scenario: Scenario;
  /** Choices that keep a promise; moments in which one can be made. */
  readonly keeping: ReadonlySet<string>;
  readonly promising: ReadonlySet<string>;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    const all = scenario.moments.flatMap((moment) => optionsIn(moment).map((option) => ({ moment, option })));
    const promises = all.flatMap(({ moment, option: { promise } }) => (promise ? [{ moment, promise }] : []));
    this.promising = new Set(promises.map(({ moment }) => moment.id));
    this.keeping = new Set(promises.flatMap(({ promise: { kept_by: by } }) => ('chose' in by ? [by.chose] : [])));
  }

  took(option: Option): void {
    this.options.set(option, (this.options.get(option) ?? 0) + 1);
  }

  /** The option taken least so far; of equals one by luck. */
  least(options: readonly Option[], roll: Roll): Option {
    let [best, least] = [roll.of(options), Infinity];
    const from = roll.below(options.length);
    for (let n = 0; n < options.length; n++) {
      const option = options[(from + n) % options.length]!;
      const times = this.options.get(option) ?? 0;
      if (times < least) [best, least] = [option, times];
    }
    return best;
  }

  /** Whose team somebody belongs to, or the manager themselves. */
  teamOf(id: string): string | undefined {
    return teamOf(this.scenario.managers, id);
  }

  /** Of two picked by luck the one planned less so far, over and over. */
  mixedPlan(run: Standing, roll: Roll): readonly PlanItem[] {
    const practices = openPractices(run);
    const { managers } = this.scenario;
    const plan = new Map<string, PlanItem>();
    let left = planRoom(run);
    const one = (): PlanItem => {
      const practice = roll.of(practices);
      return PRACTICES[practice].perManager
        ? { practice, manager: roll.of(managers).id, times: 1 }
        : { practice, times: 1 };
    };
    const times = (item: PlanItem): number => this.practices.get(keyOf(item)) ?? 0;
    for (let n = 0; n < TRIES && practices.length > 0; n++) {
      const [a, b] = [one(), one()];
      const item = times(b) < times(a) ? b : a;
      const { cost, most } = PRACTICES[item.practice];
      const before = plan.get(keyOf(item))?.times ?? 0;
      if (cost > left || before >= most) continue;
      left -= cost;
      plan.set(keyOf(item), { ...item, times: before + 1 });
      this.practices.set(keyOf(item), times(item) + 1);
    }
    return [...plan.values()];
  }
}

const keyOf = ({ practice, manager }: PlanItem): string => `${practice} ${manager ?? ''}`;
