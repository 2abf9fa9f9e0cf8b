// Loads after the opening is shown: the owner of a run, and what takes up a saved one.
export { freshPlay } from './saved-runs.ts';
export { takeUp } from './take-up.tsx';
