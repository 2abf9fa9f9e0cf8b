// Reference pictures of the main screens. A change that is meant is taken over with `npm run test:browser -- -u`.
import { describe, test } from 'vitest';
import { play, SCREENS, setUp } from './ui-support.tsx';
import { arrange, fixedView, HERE, holdStill, looksAsBefore, playDrawn, THEMES } from './visual-support.tsx';

const WINDOWS = { desktop: [1280, 800], phone: [390, 844] } as const;
const PHASES = ['opening', 'moment', 'plan', 'week', 'away'] as const;
setUp();
holdStill();

describe.runIf(HERE)('looks as it did', () => {
  describe.each(THEMES)('%s', (theme) => {
    describe.each(Object.entries(WINDOWS))('%s', (window, size) => {
      test.each(PHASES)('%s', async (phase) => {
        await arrange(theme, size);
        await playDrawn(fixedView(phase), theme);
        await looksAsBefore(`${phase}-${window}-${theme}`);
      });

      test('home', async () => {
        await arrange(theme, size);
        SCREENS['home']?.();
        await looksAsBefore(`home-${window}-${theme}`);
      });
    });
  });

  test('the list', async () => {
    await arrange('light', WINDOWS.desktop);
    await playDrawn(fixedView('moment'), 'light', { look: 'list' });
    await looksAsBefore('list-desktop-light');
  });

  test('the list on a phone, in the dark', async () => {
    await arrange('dark', WINDOWS.phone);
    await playDrawn(fixedView('moment'), 'dark', { look: 'list' });
    await looksAsBefore('list-phone-dark');
  });

  test('the menu', async () => {
    await arrange('light', WINDOWS.desktop);
    SCREENS['menu']?.();
    await looksAsBefore('menu-desktop-light');
  });

  test('the plain map, where nothing draws', async () => {
    await arrange('light', WINDOWS.desktop);
    play(fixedView('moment'));
    await looksAsBefore('plain-map-desktop-light');
  });
});
