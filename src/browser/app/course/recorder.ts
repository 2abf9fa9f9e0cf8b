// Keeps a learning system up to date: where its learner stands, what was decided, and when all of it is done.
import type { Course } from '../../../core/pack/course.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import type { Connection, IdeaReport } from '../../lms/connection.ts';
import type { LifeEvent } from '../services.ts';
import { allRead, courseText, type CourseState } from './course-text.ts';
import type { DecisionWords, ReportTexts } from './decision-words.ts';

export interface RecorderGiven {
  readonly connection: Connection;
  readonly course: Course;
  /** In the words in which it is played; null where it cannot be had. */
  readonly scenarioOf: (id: string) => Promise<Scenario | null>;
  readonly texts: () => Promise<ReportTexts>;
  readonly now: () => Date;
  /** The first step of a debrief has been read: how the work went during the leave in the best run of it, points 0–100. */
  readonly onDone: (scenario: string, points: number) => void;
  /** Another run of a scenario has begun; `number`: 2 for the second. */
  readonly onAnotherRun: (scenario: string, number: number) => void;
  /** A debrief is open, and its first step not read yet. */
  readonly onNearly: () => void;
  /** The system knows that all is done; `points`: 0–100, of all scenarios together, in their best runs. */
  readonly onFinished: (points: number) => void;
}

/** Where somebody is who has begun nothing; systems refuse an empty place. */
const NOWHERE = 'start';
const loadReport = () => import('./course-report.ts');
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

export class Recorder {
  /** As it stands here. */
  state: CourseState;
  /** By scenario, the run text whose decisions have been reported. */
  private readonly reported: Map<string, string>;
  /** Run texts whose ideas have been reported. */
  private readonly ideasOf = new Set<string>();
  private readonly given: RecorderGiven;
  private last: Promise<boolean> = Promise.resolve(true);
  private since: Date;
  private where = '';
  private ended = false;

  /** `known`: what the system had of it when this visit began. */
  constructor(given: RecorderGiven, known: CourseState) {
    this.given = given;
    this.state = known;
    this.since = given.now();
    this.reported = new Map([...known.runs].map(([id, run]) => [id, run.branches?.list[0]?.text ?? run.text]));
  }

  /** Something of it is another now. */
  keep(state: CourseState): void {
    const before = this.text(allRead(this.state));
    this.state = state;
    if (state.runs.size === 0) this.where = NOWHERE;
    // A plan in the making is no business of the system’s. Whether a reply was read goes along with what is, and when the page goes.
    if (this.text(allRead(state)) === before) return;
    this.next(async () => undefined);
  }

  /** Runs that the player went back for are kept, and not reported. */
  hear(event: LifeEvent): void {
    if (event.kind === 'left' || event.branch !== 0) return;
    this.where = `${event.scenario}.${event.week}`;
    if (event.kind === 'finished' || event.kind === 'started') this.tellNearly(event);
    const at = this.given.now();
    this.next(() => this.report(event, at));
  }

  /** Whether the system has all that there is to keep. */
  safe(): Promise<boolean> {
    return this.last;
  }

  /** The page is put away, and may not come back. */
  saveNow(): void {
    void this.given.connection.save(this.text(), this.where, this.progress());
  }

  leave(): void {
    if (this.ended) return;
    this.saveNow();
    this.ended = true;
    this.given.connection.leave();
  }

  private next(act: () => Promise<unknown>): void {
    this.last = this.last
      .then(act)
      .catch(() => undefined)
      .then(() => this.save());
  }

  private text(state = this.state): string {
    return courseText(state, this.given.connection.room);
  }

  private async save(): Promise<boolean> {
    if (this.ended) return false;
    return this.given.connection.save(this.text(), this.where, this.progress());
  }

  private async report(event: LifeEvent, at: Date): Promise<void> {
    const { scenarioOf, texts } = this.given;
    const [scenario, words, report] = await Promise.all([scenarioOf(event.scenario), texts(), loadReport()]);
    if (scenario === null || this.ended) return;
    if (report.isAnotherRun(this.before(event), event.run)) this.beginAnother(event.scenario);
    this.reportDecisions(event, at, report.decidedSince(scenario, this.before(event), event.run, words));
    if (event.kind === 'finished' || event.kind === 'debriefed')
      this.reportIdeas(event.run, () => report.ideaReports(scenario, event.run, words));
    if (event.kind === 'debriefed') this.hearDone(event.scenario, report.pointsOf(scenario, event.run));
  }

  /** Once a visit: it may have ended before the debrief was read. */
  private reportIdeas(run: string, reports: () => readonly IdeaReport[]): void {
    if (this.ideasOf.has(run)) return;
    this.ideasOf.add(run);
    for (const idea of reports()) this.given.connection.objective(idea);
  }

  /** It is over, and not complete yet. */
  private tellNearly({ kind, scenario }: LifeEvent): void {
    const isOver = kind === 'finished' || this.state.runs.get(scenario)?.finished === true;
    if (isOver && !this.state.done.has(scenario)) this.given.onNearly();
  }

  private beginAnother(scenario: string): void {
    const number = this.numberOf(scenario) + 1;
    this.reported.delete(scenario);
    this.state = { ...this.state, tries: new Map(this.state.tries).set(scenario, number) };
    this.given.onAnotherRun(scenario, number);
  }

  private numberOf(scenario: string): number {
    return this.state.tries.get(scenario) ?? 1;
  }

  private before({ scenario }: LifeEvent): string {
    return this.reported.get(scenario) ?? '';
  }

  private reportDecisions(event: LifeEvent, at: Date, decided: readonly DecisionWords[]): void {
    // Several at once were made at another visit: nobody knows how long they took.
    const ms = decided.length === 1 ? at.getTime() - this.since.getTime() : null;
    const number = this.numberOf(event.scenario);
    const run = number === 1 ? '' : `.run${number}`;
    for (const one of decided) this.given.connection.decision({ ...one, id: one.id + run, at, ms });
    this.since = at;
    if (event.run !== '') this.reported.set(event.scenario, event.run);
  }

  /** The best run counts: a later one may better it, and never takes anything back. */
  private hearDone(scenario: string, points: number | null): void {
    const before = this.state.done.get(scenario) ?? -1;
    if (points === null || Math.round(points) <= before) return;
    const wasAll = this.scores() !== null;
    this.state = { ...this.state, done: new Map(this.state.done).set(scenario, Math.round(points)) };
    this.given.onDone(scenario, Math.round(points));
    const scores = this.scores();
    if (scores === null) return;
    const { mastery } = this.given.course;
    const score = Math.round(mean(scores));
    this.given.connection.finish({
      score: mastery === null ? null : score / 100,
      passed: mastery === null ? null : score >= mastery,
    });
    if (wasAll && mastery === null) return;
    void this.safe().then((isSafe) => isSafe && this.given.onFinished(score));
  }

  /** Of every scenario of the course; null while one is not done. */
  private scores(): readonly number[] | null {
    const all = this.given.course.scenarios.map((id) => this.state.done.get(id));
    return all.every((one) => one !== undefined) ? all : null;
  }

  /** 0–1, of all that is in the course. */
  private progress(): number {
    const { runs, done } = this.state;
    return mean(
      this.given.course.scenarios.map((id) => {
        const run = runs.get(id);
        if (done.has(id)) return 1;
        return run === undefined ? 0 : run.finished ? 0.95 : (0.9 * Math.max(0, run.week - 1)) / run.weeks;
      }),
    );
  }
}
