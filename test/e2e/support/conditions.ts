// Everything under which each journey is tried.
import type { Condition } from './condition.ts';
import { BROWSER_CONDITIONS } from './conditions/browsers.ts';
import { DISPLAY_CONDITIONS } from './conditions/display.ts';
import { FRAME_CONDITIONS } from './conditions/frames.ts';
import { NETWORK_CONDITIONS } from './conditions/network.ts';
import { PAGE_CONDITIONS } from './conditions/page.ts';
import { STORAGE_CONDITIONS } from './conditions/storage.ts';

/** What the others are measured against. */
export const USUAL: Condition = { name: 'nothing out of the ordinary' };

export const CONDITIONS: readonly Condition[] = [
  ...PAGE_CONDITIONS,
  ...STORAGE_CONDITIONS,
  ...DISPLAY_CONDITIONS,
  ...NETWORK_CONDITIONS,
  ...FRAME_CONDITIONS,
  ...BROWSER_CONDITIONS,
];
