// Which note belongs to a gate, and which gates are asked of a scenario.
import type { Idea } from '../../scenario/vocabulary.ts';
import { GATE_NOTES, type GateNote, type NotedGate } from './gate-notes.table.ts';

const NOTES: Readonly<Record<string, GateNote>> = GATE_NOTES;

/** Some gates are asked once for each of several weeks: `seen_16`. */
const nameOf = (id: string): string => (/^seen_\d+$/.test(id) ? 'seen_later' : id);

/** Null for what is no gate. */
export const noteOf = (id: string): GateNote | null => NOTES[nameOf(id)] ?? null;

export const saysOf = (id: NotedGate): string => GATE_NOTES[id].says;

/** Those of every scenario, and those of the ideas it teaches. */
export const asked = <Gate extends { readonly id: string }>(gates: readonly Gate[], teaches: readonly Idea[]): Gate[] =>
  gates.filter(({ id }) => {
    const ideas = noteOf(id)?.ideas ?? 'all';
    return ideas === 'all' || ideas.some((idea) => teaches.includes(idea));
  });
