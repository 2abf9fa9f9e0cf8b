// Why nothing was packed, in words, for the command line. A page has them in its catalogue.
import { filledMessage } from '../scenario/problem-words.ts';
import type { BrandProblem, PackProblem } from './pack-problem.ts';
import { WORDS } from './words/en.ts';

/** One or two sentences. Whatever read a scenario or a brand has brought the reader of messages. */
export const packProblemWords = ({
  says,
  args,
}: BrandProblem | Extract<PackProblem, { readonly kind: 'said' }>): string => filledMessage(WORDS[says], args, 'en');
