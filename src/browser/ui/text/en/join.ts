// What somebody reads who takes part in a session on a device of their own.
export const WORDS = {
  'join.title': 'Join a session',
} as const;
