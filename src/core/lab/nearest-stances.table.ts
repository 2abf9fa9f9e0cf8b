// Which stance comes nearest to which: the order in which a player of that stance would look at the options. Design choice.
import type { Stance } from '../scenario/vocabulary.ts';

export const NEAREST_STANCES: Readonly<Record<Stance, readonly Stance[]>> = {
  micromanage: ['micromanage', 'direct', 'coach', 'systems', 'delegate', 'openness', 'avoid'],
  direct: ['direct', 'micromanage', 'systems', 'coach', 'openness', 'delegate', 'avoid'],
  coach: ['coach', 'systems', 'openness', 'delegate', 'direct', 'avoid', 'micromanage'],
  systems: ['systems', 'coach', 'openness', 'direct', 'delegate', 'avoid', 'micromanage'],
  openness: ['openness', 'coach', 'systems', 'delegate', 'direct', 'avoid', 'micromanage'],
  delegate: ['delegate', 'openness', 'systems', 'coach', 'avoid', 'direct', 'micromanage'],
  avoid: ['avoid', 'delegate', 'openness', 'systems', 'direct', 'coach', 'micromanage'],
};
