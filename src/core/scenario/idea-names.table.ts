// What each idea says, for whoever looks for scenarios by what they teach.
import type { Idea } from './vocabulary.ts';

export const IDEA_NAMES: Readonly<Record<Idea, string>> = {
  D1: 'You lose the illusion of control',
  D2: 'Your leverage multiplies',
  D3: 'Relationships matter more than goals',
  P1: 'Pitfall: the super-manager, who hovers and redoes',
  P2: 'Pitfall: avoiding the role, back in your own expertise',
  P3: 'Pitfall: ignoring management as a skill',
  P4: 'Pitfall: letting power concentrate',
  G1: 'Practice: make management part of the job',
  G2: 'Practice: set clear goals with managers, not for them',
  G3: 'Practice: build systems, not bottlenecks',
  G4: 'Practice: coach for leverage',
  G5: 'Practice: model feedback and openness',
};
