// What is played under every condition. A capability is tried under all of them by one line in the table at the end.
import type { Page } from 'playwright';
import type { Addresses } from './condition.ts';
import { debriefAgain, drawn, playRun, readDebrief } from './play-run.ts';
import type { Way } from './way.ts';

/** Where a journey is played that needs more than the built site. Each time there is another one. */
export interface Place {
  readonly addresses: Pick<Addresses, 'site' | 'open'>;
  /** What follows the address. */
  readonly path?: string;
  readonly before?: (page: Page) => Promise<unknown>;
  /** Goes on with the room, where there is one: to which step; null at the end. */
  readonly goOn?: () => Promise<string | null>;
  readonly close: () => Promise<unknown>;
}

export interface Journey {
  readonly name: string;
  /** What follows the site's address. */
  readonly path: string;
  /** Goes as a player goes: by what can be read and pressed. Throws where it cannot go on. */
  readonly play: (way: Way, place?: Place) => Promise<void>;
  /** What is there when the page is loaded again afterwards. */
  readonly kept: (way: Way) => Promise<boolean>;
  readonly place?: () => Promise<Place>;
  /** What the browser loses or refuses is kept elsewhere: nothing is said of it, and nothing begins afresh. */
  readonly keptElsewhere?: boolean;
  /** Conditions by name that are nothing to it, and why. */
  readonly without?: Readonly<Record<string, string>>;
  /** Longer than a test run can wait: played by hand, see conditions.test.ts. */
  readonly byHand?: boolean;
}

export const FIRST_PAGE = 'the first page';

const start = (title: string) => async (way: Way) => {
  const link = way.frame.getByRole('link', { name: `Start: ${title}` });
  await way.until('the first page', () => link.isVisible());
  await way.look(FIRST_PAGE, 'main');
  await link.click();
};

const wholeRun = (title: string) => async (way: Way) => {
  await start(title)(way);
  await playRun(way);
  await readDebrief(way);
};

/** A course of one scenario opens with it. */
export const COURSE: Journey = {
  name: 'the only scenario of a course to the end of its debrief',
  path: '',
  play: async (way) => {
    await playRun(way);
    await readDebrief(way);
  },
  kept: debriefAgain,
};

/** Chooses, makes a package, and is told what to do with it. */
async function makePackage(way: Way): Promise<void> {
  const box = way.frame.getByRole('checkbox', { name: 'Five minutes first' });
  await way.until('the list of scenarios', () => box.isVisible());
  await way.at('form');
  await way.until('the list of scenarios', () => box.isVisible());
  await way.look('the form', 'main');
  await box.check();
  await way.frame.getByLabel('What the course is called').fill('Orchids');
  await drawn(way);
  await way.at('chosen');
  await way.until('the list of scenarios', () => box.isVisible());
  await box.check();
  await way.look('the form, filled in', 'main');
  await way.frame.getByRole('button', { name: 'Make the package' }).click();
  // A newer build leads back to an empty form.
  const press = async (): Promise<boolean> => {
    if (!(await box.isVisible())) return false;
    if (await box.isChecked()) return true;
    await box.check();
    await way.frame.getByRole('button', { name: 'Make the package' }).click();
    return true;
  };
  const ready = way.frame.getByRole('heading', { name: /^tutorial-scorm12\.zip is ready|^orchids.*is ready/i });
  await way.until('the package', async () => (await ready.isVisible()) || ((await press()) && ready.isVisible()));
  await way.look('the package', '.pack-outcome h2');
}

const courseIn = async (as: 'html' | 'scorm12'): Promise<Place> => (await import('./course-site.ts')).courseSite(as);
const phoneIn = async (): Promise<Place> => (await import('./phone-place.ts')).phonePlace();

/** At the door, at the seat, and in the room's debrief. */
async function playPhone(way: Way, place?: Place): Promise<void> {
  const goOn = place?.goOn;
  if (goOn === undefined) throw new Error('expected a room');
  const { frame } = way;
  const door = frame.getByRole('button', { name: /^Join\P{L}*$/u });
  const seat = frame.locator('.live-strip');
  await way.until('the door', async () => (await door.isVisible()) || (await seat.isVisible()));
  await way.at('door');
  await way.until('the door again', async () => (await door.isVisible()) || (await seat.isVisible()));
  if (await door.isVisible()) {
    const name = frame.getByLabel('What the room calls you');
    await name.fill('Sunny Lantern');
    await way.look('the door', 'main');
    await door.click();
  }
  let waits = '';
  const held = async (): Promise<boolean> => {
    if (await door.isVisible()) {
      await frame.getByLabel('What the room calls you').fill('Sunny Lantern');
      await door.click();
      return true;
    }
    if (!(await frame.locator('.held').first().isVisible())) return false;
    // Beside it a clock runs.
    const where = await way.textOf('.live-where > :first-child');
    if (where === waits) return true;
    waits = where;
    await goOn();
    return true;
  };
  const over = async (): Promise<boolean> => (await frame.locator('main.message').count()) > 0;
  await playRun(way, { over, held });
  let before = '';
  const read = (): Promise<string> => way.textOf('main.live-debrief');
  const stands = async (): Promise<boolean> => {
    const now = await read();
    if (now === before || now === '') return false;
    await frame.page().waitForTimeout(400);
    return (await read()) === now;
  };
  for (let step = await goOn(); step !== null; step = await goOn()) {
    await way.until(`the step ${step}`, stands);
    await way.at(step);
    await way.until(`the step ${step} again`, stands);
    await way.look(`the room’s step ${step}`, 'main.live-debrief');
    before = await read();
  }
}

const NO_RUN = 'it begins no run, and so fetches none to its end';
const NOTHING_KEPT = 'it keeps nothing';
const NO_SEAT = 'only the browser knows whose the seat is: without it one joins as somebody else';
const NO_FRAME = 'a room’s server lets no page show it in a frame';
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'the tutorial to the end of its debrief',
    path: '',
    play: wholeRun('Five minutes first'),
    kept: debriefAgain,
  },
  {
    name: 'a package made in the game',
    path: '#/pack',
    play: makePackage,
    kept: async (way) => (await way.textOf('h1')) !== '',
    keptElsewhere: true,
    without: {
      'no network from a fresh load on': NO_RUN,
      'everything kept is cut in half': NOTHING_KEPT,
      'everything kept is of a newer game': NOTHING_KEPT,
    },
    byHand: true,
  },
  { ...COURSE, name: 'a course in a folder', place: () => courseIn('html'), byHand: true },
  {
    ...COURSE,
    name: 'a course in a learning system',
    place: () => courseIn('scorm12'),
    keptElsewhere: true,
    byHand: true,
  },
  {
    name: 'a phone in a room, from its door to the close',
    path: '',
    play: playPhone,
    kept: async (way) => (await way.frame.locator('main.live-debrief').count()) > 0,
    place: phoneIn,
    keptElsewhere: true,
    without: {
      'no network from a fresh load on': 'without its room it waits, and says so: live-phone.test.ts',
      'everything kept is cut in half': NO_SEAT,
      'the database is of a newer game': NO_SEAT,
      'in a page of the same site': NO_FRAME,
      'in a sandboxed frame with its own origin': NO_FRAME,
      'in a page of another site that is told': NO_FRAME,
      'in a sandboxed frame without an origin': NO_FRAME,
      'in a sandboxed frame that gets no script': NO_FRAME,
    },
    byHand: true,
  },
];
