import type { Scenario } from './schema.ts';

/** The numbers that a scenario keeps. */
export const numberFacts = ({ facts = [] }: Scenario): readonly { readonly id: string }[] =>
  facts.filter((fact) => 'number' in fact);
