// The planner's words reach its rows without passing through what lies between.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextOf } from '../text/text.ts';

export type PlanText = TextOf<'plan'>;
export const PlanWords = createContext<PlanText | null>(null);

/** Throws outside of a card. */
export function usePlanWords(): PlanText {
  const words = useContext(PlanWords);
  if (words === null) throw new Error('expected the words of the plan around its scene');
  return words;
}
