// Loads late, and seldom: what the browser's storage does once in a while.
import { changesIn } from './bring-over.ts';
import { eraseEverything } from './erase.ts';

export const seldom = { changesIn, eraseEverything };
