// The observational study: managers of steady leaders, surveyed after the burn-in, followed for a year.
import { type Cohort, createCohort, type Place } from '../../engine/cohort.ts';
import { clamp, growth } from '../../engine/fixed.ts';
import { type Parameters, USUAL_PARAMETERS } from '../../engine/parameters.ts';
import { giveUp, seatsOf } from '../../engine/people.ts';
import { copyPlace, placeOf } from '../../engine/places.ts';
import { BEHAVIOURS, TRAIT_NAMES } from '../../engine/state.ts';
import { advance } from '../../engine/step.ts';
import { FOR, labNormal, labUniform } from './luck.ts';
import { createOrganisation, Leader } from './population.ts';
import { DISMISSAL, SURVEY } from './population.table.ts';

/** Weeks before anything is read. */
const READ_FROM = 80;
const PANEL_GAP = 26;
const YEAR = 52;

/** One number a manager, by name. `surveyed.` = the manager's answer; `team.` = the team's; `later.` = 26 weeks on; `year.` = over 52 weeks. */
export type PanelColumns = Record<string, number[]>;

export interface Panel {
  readonly columns: PanelColumns;
  /** The organisation when reading begins, for experiments to start from. */
  readonly start: Place;
  readonly leader: Leader;
}

/** A year and a half of one organisation, pure: the same seed and parameters give the same numbers anywhere. */
export function observePanel(seed: number, parameters = USUAL_PARAMETERS): Panel {
  const place = placeOf(createOrganisation(seed, parameters), parameters);
  const leader = new Leader(seed);
  const year = new Year(place);
  for (let w = 0; w < READ_FROM; w++) advanceWeek(place, leader, year);
  const start = copyPlace(place, createCohort(place.cohort.managers, 1, parameters));
  const columns = readNow(place.cohort);
  survey(columns, seed);
  year.begin();
  for (let w = 0; w < YEAR; w++) {
    advanceWeek(place, leader, year);
    year.note();
    if (w + 1 === PANEL_GAP) readLater(columns, place.cohort);
  }
  year.write(columns);
  return { columns, start, leader };
}

function advanceWeek({ cohort }: Place, leader: Leader, year: Year): void {
  advance(cohort, [leader.deeds(cohort.week)], false);
  year.dismiss();
}

function readNow({ levels, coachingSkill, parameters: { QUIT, GOAL } }: Cohort): PanelColumns {
  const columns: PanelColumns = {};
  for (const name of [...TRAIT_NAMES, ...BEHAVIOURS]) columns[name] = [...levels[name]];
  const { engagement, trust, strain, teamEngagement, teamTrust } = levels;
  columns['coachingSkill'] = [...coachingSkill];
  columns['commitment'] = [...levels.trust].map((t, i) => commitmentTo(GOAL, t, levels.goals[i]!));
  columns['intention'] = [...engagement].map((e, i) => intention(QUIT, e, trust[i]!, strain[i]!));
  columns['teamIntention'] = [...teamEngagement].map((e, i) => intention(QUIT, e, teamTrust[i]!, strain[i]!));
  return columns;
}

function readLater(columns: PanelColumns, { levels }: Cohort): void {
  columns['later.teamEngagement'] = [...levels.teamEngagement];
  columns['later.delivery'] = [...levels.delivery];
}

/** Share of a goal in force that becomes output, as the engine has it. */
function commitmentTo({ commitment, perTrust, perGoals }: Parameters['GOAL'], trust: number, goals: number): number {
  return clamp(commitment + perTrust * trust + perGoals * goals, 0, 1.2);
}

/** Wish to quit by the engine's own law of quitting: one standard deviation of it is one unit of log odds. */
function intention(QUIT: Parameters['QUIT'], engagement: number, trust: number, strain: number): number {
  return QUIT.teamEngagement * engagement + QUIT.teamTrust * trust + QUIT.strain * strain;
}
/** What else a wish to quit is made of, so that its standard deviation is about 1. */
const OUTSIDE = 0.8;

/** Which way a rater's good mood pushes an answer. Monitoring is a fact more than a judgement: no halo. */
const MOOD: Readonly<Record<string, number>> = {
  trust: 1,
  absence: -1,
  sharing: 1,
  fairness: 1,
  coaching: 1,
  direction: 1,
  goals: 1,
  openness: 1,
  monitoring: 0,
  autonomy: 1,
  clarity: 1,
  engagement: 1,
  strain: -1,
  honesty: 1,
  intention: -1,
  teamTrust: 1,
  teamEngagement: 1,
  safety: 1,
  teamIntention: -1,
};

/** Adds what the questionnaires say. Managers answer about the player and themselves, teams about their manager. */
function survey(columns: PanelColumns, seed: number): void {
  const signal = Math.sqrt(SURVEY.reliability);
  const noise = Math.sqrt(1 - SURVEY.reliability);
  Object.keys(MOOD).forEach((name, item) => {
    const rater = name.startsWith('team') || name === 'safety' ? 1 : 0;
    const wish = name === 'intention' || name === 'teamIntention' ? OUTSIDE : 0;
    columns[`surveyed.${name}`] = (columns[name] ?? []).map((z, i) => {
      const level = z + wish * labNormal(seed, FOR.outside, item, i);
      const halo = SURVEY.halo * (MOOD[name] ?? 0) * labNormal(seed, FOR.halo, rater, i);
      return signal * level + noise * labNormal(seed, FOR.noise, item, i) + halo;
    });
  });
  const rated = Math.sqrt(SURVEY.otherSource);
  const error = Math.sqrt(1 - SURVEY.otherSource);
  columns['rated.delivery'] = (columns['delivery'] ?? []).map(
    (z, i) => rated * z + error * labNormal(seed, FOR.rating, 0, i),
  );
}

/** A year of one organisation: output, people who left by their own wish, and people let go. */
class Year {
  readonly #seed: number;
  readonly #cohort: Cohort;
  readonly #output: number[];
  readonly #letGo: number[];
  /** People let go whose seats are empty by now, and those whose last week is the next one. */
  readonly #gone: number[];
  readonly #going: number[];
  #before: number[];

  constructor({ seed, cohort }: Place) {
    this.#seed = seed;
    this.#cohort = cohort;
    this.#output = cohort.characters.map(() => 0);
    this.#letGo = cohort.characters.map(() => 0);
    this.#gone = cohort.characters.map(() => 0);
    this.#going = cohort.characters.map(() => 0);
    this.#before = [];
  }

  begin(): void {
    this.#before = [...this.#cohort.people.quits];
    this.#letGo.fill(0);
    this.#gone.fill(0);
  }

  note(): void {
    this.#cohort.levels.delivery.forEach((delivery, i) => {
      this.#output[i]! += delivery / YEAR;
    });
  }

  /**
   * Dismissals are no rule of the game. Here a person is let go, with a small weekly chance, for a poor showing of their own,
   * whatever the unit delivers; the engine then treats the empty seat like any other.
   */
  dismiss(): void {
    const { heads } = this.#cohort.people;
    heads.forEach((count, i) => {
      this.#gone[i]! += this.#going[i]!;
      this.#going[i] = 0;
      const first = seatsOf(i);
      for (let seat = first; seat < first + count; seat++) this.#judge(i, seat);
    });
  }

  #judge(i: number, seat: number): void {
    const { week, people } = this.#cohort;
    if (people.leavesAt[seat] !== 0) return;
    const seed = this.#seed;
    const person = people.keys[seat]!;
    const showing = labNormal(seed, FOR.showing, person, 1);
    const chance = DISMISSAL.weekly * growth(-DISMISSAL.perPoorShowing * showing);
    if (labUniform(seed, FOR.dismissal, week, person) >= chance) return;
    giveUp(people, i, seat, week + 1);
    this.#letGo[i]! += 1;
    this.#going[i]! += 1;
  }

  write(columns: PanelColumns): void {
    columns['year.delivery'] = [...this.#output];
    columns['year.dismissals'] = [...this.#letGo];
    columns['year.quits'] = Array.from(
      this.#cohort.people.quits,
      (quits, i) => quits - this.#before[i]! - this.#gone[i]!,
    );
  }
}
