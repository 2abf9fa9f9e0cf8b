// Loads late: the reader is large and the first screen doesn't need it.
import { PEOPLE } from '../../../assets/people/people.ts';
import { parseScenario } from '../../core/scenario/parse.ts';
import type { Reading } from '../../core/scenario/parse.ts';

export { encodingOf } from '../../core/scenario/decode-text.ts';
export { rulesHash } from '../../core/scenario/rules-hash.ts';

export const readScenario = (source: string | Uint8Array, file: string, folder?: string): Reading =>
  parseScenario(source, { file, people: PEOPLE, folder });
