// Collecting runs where there is no network.
export const WORDS = {
  'collect.title': 'Collect runs',
} as const;
