// What is played under every condition. A capability is tried under all of them by one line in the table at the end.
import type { Locator, Page } from 'playwright';
import type { Addresses } from './condition.ts';
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

/** Leads on from whatever is asked. */
const ONWARD = /^(Continue|Start the first week|Lock it in|Start (the week|these)|On to week|Go on leave|Look back)/;
const CARD = 'section.ask';
const OVER = 'What happened';

/** The next thing to press: what leads on, else the first of the choices that can be afforded. */
function nextPress({ frame }: Way) {
  const card = frame.getByRole('region', { name: 'What is in front of you' });
  const onward = card.getByRole('button', { name: ONWARD, disabled: false });
  const choices = card.getByRole('listitem').getByRole('button', { disabled: false });
  return {
    card,
    onward: onward.first(),
    choice: choices.first(),
    skip: card.getByRole('button', { name: /^Skip to (the last )?Friday$/ }),
  };
}

/** Draws what was just changed. */
const drawn = (way: Way): Promise<unknown> =>
  way.frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));

/** What is done on a page before it is left: a slider moved, a block of the week given away. */
async function tryOut(way: Way, place: string): Promise<void> {
  const { card } = nextPress(way);
  const slider = card.getByRole('slider').first();
  const more = card.getByRole('button', { name: /^More: /, disabled: false }).first();
  if (await slider.isVisible()) await slider.press('End');
  else if (await more.isVisible()) await more.click();
  else return;
  await drawn(way);
  await way.look(`${place}, changed`, CARD);
}

/** A pointer left where it pressed would point at something of the next screen, which then says what it says of that. */
async function pressOn(way: Way, button: Locator): Promise<void> {
  await button.click();
  await way.frame.page().mouse.move(0, 0);
}

async function press(way: Way): Promise<void> {
  const { onward, choice } = nextPress(way);
  if (await onward.isVisible()) return pressOn(way, onward);
  const asked = await way.textOf('h1');
  await pressOn(way, choice);
  // A bet is chosen first and then made, on the same page.
  await drawn(way);
  if ((await way.textOf('h1')) === asked && (await onward.isVisible())) await pressOn(way, onward);
}

const PHASES: readonly (readonly [heading: RegExp, phase: string])[] = [
  [/^Before the first Monday$/, 'style'],
  [/^Monday, week/, 'briefing'],
  [/^Place your bet$/, 'bet'],
  [/ answers$/, 'reply'],
  [/^(Your|An ordinary) week$/, 'plan'],
  [/^Weeks? \d/, 'week'],
  [/^What happened$/, 'debrief'],
];
const phaseOf = (heading: string, turn: number): string =>
  PHASES.find(([pattern]) => pattern.test(heading))?.[1] ?? (turn === 0 ? 'opening' : 'moment');

/** Decides whatever is asked, to the debrief; wherever it finds itself, it goes on from there. `held`: somebody else goes on. */
async function playRun(way: Way, over = OVER, held?: () => Promise<boolean>): Promise<void> {
  let [heading, before, turns, week] = ['', '', way.turns, 'Week 0'];
  const comes = async (): Promise<boolean> => {
    heading = await way.textOf('h1');
    if (heading === '' || (heading === before && way.turns === turns)) return false;
    if (heading === over) return true;
    if (await held?.()) return false;
    const { onward, choice, skip } = nextPress(way);
    // What comes late may have come meanwhile: then all of it is looked at again.
    const same = async (): Promise<boolean> => (await way.textOf('h1')) === heading;
    if (await onward.isVisible()) return same();
    if (!(await skip.isVisible())) return (await choice.isVisible()) && same();
    if (await way.isLedOut()) return false;
    // It may be over by now.
    if (!(await way.at('telling'))) await skip.click({ timeout: 500 }).catch(() => undefined);
    return false;
  };
  for (;;) {
    await way.until(`what comes after “${before}”`, comes);
    turns = way.turns;
    week = /^Monday, (.*)/.exec(heading)?.[1] ?? week;
    const onLeave = (await way.frame.locator('.scene.leave').count()) > 0;
    if (await way.at(onLeave ? 'leave' : phaseOf(heading, way.phases.length))) continue;
    const place = `${week}, “${heading}”`;
    await way.look(place, heading === over ? 'main' : CARD);
    if (heading === over) return;
    await tryOut(way, place);
    before = heading;
    await press(way);
  }
}

/** Reads every step to the last. */
async function readDebrief(way: Way): Promise<void> {
  const step = '.chapter:not([hidden])';
  const next = way.frame.getByRole('button', { name: /^Next: / });
  const end = way.frame.getByText('That’s the short version.');
  for (;;) {
    // Other futures are being played; somebody who reads on waits for them.
    const there = way.frame.locator(step);
    const looks = there.getByText('Looking for the decision that mattered most');
    const waits = there.getByRole('progressbar').or(looks).or(there.locator('[aria-busy=true]'));
    await way.until('the end of the wait', async () => (await waits.count()) === 0);
    const title = await way.textOf(`${step} h2`);
    await way.look(`the debrief’s step “${title}”`, step);
    if (await end.isVisible()) return;
    await next.click();
    await way.until(`the step after “${title}”`, async () => (await way.textOf(`${step} h2`)) !== title);
  }
}

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

const debriefAgain = async (way: Way): Promise<boolean> => (await way.textOf('h1')) === OVER;

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
  const door = frame.getByRole('button', { name: 'Join', exact: true });
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
    const where = await way.textOf('.live-where');
    if (where === waits) return true;
    waits = where;
    await goOn();
    return true;
  };
  await playRun(way, 'You’re back', held);
  for (let step = await goOn(); step !== null; step = await goOn()) {
    await way.until(`the step ${step}`, async () => (await frame.locator('main.live-debrief h1').count()) === 1);
    await way.frame.page().waitForTimeout(400);
    await way.at(step);
    await way.until(`the step ${step} again`, async () => (await frame.locator('main.live-debrief h1').count()) === 1);
    await way.look(`the room’s step ${step}`, 'main.live-debrief');
  }
}

const NO_RUN = 'it begins no run, and so fetches none to its end';
const NOTHING_KEPT = 'it keeps nothing';
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
      'in a sandboxed frame without an origin': 'a room’s server lets no other origin read its files',
      'in a page of another site that is told': 'nobody is told of a seat',
    },
    byHand: true,
  },
];
