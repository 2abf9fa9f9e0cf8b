// A run as a player plays it: by what can be read and pressed, to its debrief and through that.
import type { Locator } from 'playwright';
import type { Way } from './way.ts';

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

export const debriefAgain = async (way: Way): Promise<boolean> => (await way.textOf('h1')) === OVER;

/** Draws what was just changed. */
export const drawn = (way: Way): Promise<unknown> =>
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
const phaseOf = (heading: string, before: readonly string[]): string =>
  PHASES.find(([pattern]) => pattern.test(heading))?.[1] ??
  (before.every((phase) => phase === 'door') ? 'opening' : 'moment');

interface Room {
  /** Nothing more is decided. */
  readonly over: () => Promise<boolean>;
  /** Somebody else goes on. */
  readonly held: () => Promise<boolean>;
}

/** Decides whatever is asked, to the debrief or what the room has in its place; wherever it finds itself, it goes on from there. */
export async function playRun(way: Way, room?: Room): Promise<void> {
  const isOver = room?.over ?? (() => debriefAgain(way));
  let [heading, before, turns, week] = ['', '', way.turns, 'Week 0'];
  const comes = async (): Promise<boolean> => {
    heading = await way.textOf('h1');
    if (heading !== '' && (await isOver())) return true;
    if (heading === '' || (heading === before && way.turns === turns)) return false;
    if (await room?.held()) return false;
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
    if (await way.at(onLeave ? 'leave' : phaseOf(heading, way.phases))) continue;
    const place = `${week}, “${heading}”`;
    const over = await isOver();
    await way.look(over ? `${place}, over` : place, over ? 'main' : CARD);
    if (over) return;
    await tryOut(way, place);
    before = heading;
    await press(way);
  }
}

/** Reads every step to the last. */
export async function readDebrief(way: Way): Promise<void> {
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
