// What the ideas are called where people in the room read them: on slides, on the page to print, in the debrief.
export const IDEA_WORDS = {
  'idea.D1': 'Leading without seeing everything',
  'idea.D2': 'How your style rubs off',
  'idea.D3': 'Relationships before goals',
  'idea.P1': 'The pull to do it yourself',
  'idea.P2': 'Hiding in your old work',
  'idea.P3': 'Promoting the best expert',
  'idea.P4': 'One manager deciding alone',
  'idea.G1': 'Making management part of the job',
  'idea.G2': 'Setting goals together',
  'idea.G3': 'Rules that work without you',
  'idea.G4': 'Helping managers manage',
  'idea.G5': 'Taking criticism in the open',
} as const;
