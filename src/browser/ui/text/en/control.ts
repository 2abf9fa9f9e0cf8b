// The words of the facilitator's own window, and of setting up a session.
export const WORDS = {
  'control.title': 'Control',
  'control.setup.title': 'Set up a session',
} as const;
