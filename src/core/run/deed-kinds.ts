// Which moves are a manager's own work done for them: naming a culprit, or the messenger's bad day, is something else.
import type { MoveId } from '../scenario/vocabulary.ts';

const THEIR_WORK: ReadonlySet<MoveId> = new Set(['take_over', 'check_closely', 'decide_for_them', 'bypass']);

export const doesTheirWork = (move: MoveId | null): boolean => move !== null && THEIR_WORK.has(move);
