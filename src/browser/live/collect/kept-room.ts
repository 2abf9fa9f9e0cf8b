// What was collected, as it is kept in this browser: plain texts and counts, so that a reload changes nothing.
import type { StepId } from '../../../core/session/step.ts';
import type { LiveKept } from '../live-shell.ts';
import { MOST_LINES } from './judge-code.ts';

type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface KeptRoom {
  /** Id of a scenario of the library; empty before one is chosen. */
  readonly scenario: string;
  /** Run texts, in the order in which they came. */
  readonly texts: readonly string[];
  /** Hands, by moment, by option. */
  readonly tallies: Tallies;
  /** Where the debrief is. */
  readonly step: StepId | '';
}

export const NOTHING: KeptRoom = { scenario: '', texts: [], tallies: {}, step: '' };
const KEY = 'collect';
const LONGEST = 4000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHands = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000;

function readTallies(value: unknown): Tallies {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([moment, counts]) =>
      isRecord(counts)
        ? [[moment, Object.fromEntries(Object.entries(counts).flatMap((one) => (isHands(one[1]) ? [one] : [])))]]
        : [],
    ),
  ) as Tallies;
}

/** What is stored is from outside: anyone may have changed it. */
export function readKeptRoom(stored: string | null): KeptRoom {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isRecord(value)) return NOTHING;
    const { scenario, texts, tallies, step } = value;
    return {
      scenario: typeof scenario === 'string' ? scenario.slice(0, 64) : '',
      texts: Array.isArray(texts)
        ? texts
            .filter((text): text is string => typeof text === 'string' && text.length <= LONGEST)
            .slice(0, MOST_LINES)
        : [],
      tallies: readTallies(tallies),
      step: typeof step === 'string' ? (step.slice(0, 128) as StepId) : '',
    };
  } catch {
    return NOTHING;
  }
}

export const keptRoomIn = (kept: LiveKept): KeptRoom => readKeptRoom(kept.read(KEY));
export const keepRoom = (kept: LiveKept, room: KeptRoom): void => kept.write(KEY, JSON.stringify(room));
export const eraseRoom = (kept: LiveKept): void => kept.remove(KEY);
