// What of a debrief lasts, for screens that are tried without an app around them: it can be shared, and leads nowhere.
import type { Afterwards } from '../../src/browser/play/surroundings.ts';

const nothing = (): void => undefined;

export const afterwards: Afterwards = {
  share: () => ({
    link: 'https://example.org/#/run/x',
    file: '{}',
    fileName: 'run.json',
    ownScenario: false,
    code: null,
  }),
  plan: () => null,
  now: () => new Date(0),
  setsAside: false,
  onAgain: nothing,
  onHome: nothing,
};
