// The people of a session as the store has them, apart from its log: what they are called, and by which token they are known again.
import type { Beside } from '../../core/session/session-state.ts';
import { apart, newName } from './names.ts';
import { hashOf } from './secrets.ts';
import type { NoteRow, PersonRow } from './store.ts';

const isOff = ({ kind, text }: NoteRow): boolean => kind === 'off' && text !== '';

export class People {
  private rows = new Map<number, PersonRow>();
  private byToken = new Map<string, number>();
  private notes: readonly NoteRow[] = [];

  /** All of them, in place of those known before. */
  set(people: readonly PersonRow[], notes: readonly NoteRow[]): void {
    this.rows = new Map(people.map((person) => [person.participant, person]));
    this.byToken = new Map(people.map(({ tokenHash, participant }) => [tokenHash, participant]));
    this.notes = notes;
  }

  add(person: PersonRow): void {
    this.rows.set(person.participant, person);
    this.byToken.set(person.tokenHash, person.participant);
  }

  erase(participant: number): void {
    const person = this.rows.get(participant);
    if (person !== undefined) this.byToken.delete(person.tokenHash);
    this.rows.delete(participant);
    this.notes = this.notes.filter((note) => note.participant !== participant);
  }

  rename(participant: number, name: string): void {
    const person = this.rows.get(participant);
    if (person !== undefined) this.rows.set(participant, { ...person, name });
  }

  note(note: NoteRow): void {
    const others = this.notes.filter(({ participant, kind }) => participant !== note.participant || kind !== note.kind);
    this.notes = [...others, note];
  }

  withToken(token: string): number | null {
    return this.byToken.get(hashOf(token)) ?? null;
  }

  /** A number for whoever was forgotten, and wherever none was given. */
  nameOf(participant: number): string {
    return this.rows.get(participant)?.name ?? `#${participant + 1}`;
  }

  /** What somebody new is called who would like this name, or has none; nobody else has it who is known at this server. */
  freeName(wanted: string | null, draw: (n: number) => number): string {
    const taken = new Set([...this.rows.values()].map(({ name }) => name));
    return wanted === null ? apart(newName(taken, draw), taken) : apart(wanted, taken);
  }

  /** Plans that their writers put up for everybody, those that are kept off too, and how many were written. */
  get wall(): Pick<Beside, 'wall' | 'written' | 'plans'> {
    const written = this.notes.filter(({ kind }) => kind === 'plan');
    const off = new Set(this.notes.flatMap((note) => (isOff(note) ? [note.participant] : [])));
    const plans = written
      .filter(({ wall }) => wall)
      .map((note) => ({ id: this.idOf(note), text: note.text, off: off.has(note.participant) }));
    return { wall: plans.flatMap((plan) => (plan.off ? [] : [plan.text])), written: written.length, plans };
  }

  /** Whose plan that is; null for one that is no longer so. */
  writerOf(plan: string): number | null {
    return this.notes.find((note) => note.kind === 'plan' && this.idOf(note) === plan)?.participant ?? null;
  }

  /** The same in every process. What it is made of nobody has who has it, so that it tells nobody whose it is. */
  private idOf({ participant, text }: NoteRow): string {
    return hashOf(`${this.rows.get(participant)?.tokenHash ?? ''} ${text}`).slice(0, 16);
  }
}
