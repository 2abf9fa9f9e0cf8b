// What a scenario is spoken in.
import type { Scenario } from './schema.ts';

/** A text that stays in the language of the original, and the manager or group it speaks of. */
interface UntranslatedText {
  readonly text: string;
  readonly about: string | null;
}

/** A scenario as it is spoken: in its own language as it is, in another one with what it was made from. */
export type Spoken = Scenario & {
  readonly original?: Scenario;
  readonly untranslated?: readonly UntranslatedText[];
};

/** `scenario` in its own language, whatever language it is spoken in now. */
export const originalOf = (scenario: Spoken): Scenario => scenario.original ?? scenario;
