// Who is there for sure. People hand in their notice by luck, so that after the first weeks nobody is, unless nobody leaves.
import { parameterValue, USUAL_PARAMETERS } from '../../engine/parameters.ts';
import type { Moment, Option, Scenario } from '../../scenario/schema.ts';
import { optionsOf } from '../../scenario/walk.ts';
import { staysFor } from './truth-so-far.ts';

/** Whoever hands in their notice in the first week is there on the Monday after so many more. */
const SAFE_WEEKS = 1 + parameterValue(USUAL_PARAMETERS, 'LOOKING.noticeWeeks');

export class Cast {
  /** Whether nobody leaves of their own accord. */
  readonly allStay: boolean;
  /** Who was taken to be there because nobody leaves. */
  readonly trusted = new Set<string>();
  private readonly scenario: Scenario;
  private readonly managers: ReadonlySet<string>;
  private readonly others: ReadonlySet<string>;
  private readonly moved: ReadonlySet<string>;

  constructor(scenario: Scenario, allStay: boolean) {
    this.scenario = scenario;
    this.allStay = allStay;
    this.managers = new Set(scenario.managers.map(({ id }) => id));
    const members = scenario.managers.flatMap(({ team }) => team.members ?? []);
    this.others = new Set([...members, ...(scenario.candidates ?? [])].map(({ id }) => id));
    this.moved = new Set(
      optionsOf(scenario).flatMap(({ thing: { effects = [] } }) =>
        effects.flatMap((effect) => (effect.kind === 'person' ? [effect.who] : [])),
      ),
    );
  }

  isThere(id: string | undefined, week: number): boolean {
    if (id === undefined) return true;
    if (this.managers.has(id)) {
      if (!staysFor(this.scenario, id)) return false;
      return week <= SAFE_WEEKS || this.trusts(id);
    }
    if (!this.others.has(id) || week === 1) return true;
    const isCandidate = this.scenario.candidates?.some((one) => one.id === id || one.member === id) === true;
    return !isCandidate && !this.moved.has(id) && this.trusts(id);
  }

  private trusts(id: string): boolean {
    if (this.allStay) this.trusted.add(id);
    return this.allStay;
  }

  /** Those without whom the moment does not come. */
  hasCast({ about, from }: Moment, week: number): boolean {
    const isSubject = this.managers.has(about);
    return (!isSubject || this.isThere(about, week)) && this.isThere(from, week);
  }

  /** Those without whom the option is not offered. */
  hasAllOf({ to, reply_from, promise, effects = [] }: Option, week: number): boolean {
    const appoints = effects.some((effect) => effect.kind === 'seat' && effect.with !== undefined);
    return !appoints && [to, reply_from, promise?.to].every((id) => this.isThere(id, week));
  }
}
