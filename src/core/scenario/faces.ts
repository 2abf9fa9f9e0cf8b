// Portraits by name where an author gave none.
import type { Scenario } from './schema.ts';

/** Portraits that stand in where an author gave none, in this order. A test sees to it that they exist. */
export const STAND_INS = [
  'agnes',
  'mara',
  'samuel',
  'naomi',
  'kofi',
  'linh',
  'lars',
  'fatima',
  'hiroshi',
  'yara',
  'omar',
  'ingrid',
  'jun',
  'zanele',
] as const;

/** The player's portrait by name. */
export const yourPortrait = ({ you }: Scenario): string => you.portrait ?? 'player';
