// Documents in their frames and what may be opened: read by everybody, opened in place by keyboard, each theme and width.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DocumentFrame } from '../../src/browser/ui/documents/document-frame.tsx';
import { DocumentFrames, type Frames } from '../../src/browser/ui/documents/frame-context.ts';
import { TurnCard } from '../../src/browser/ui/screens/turn-card.tsx';
import type { PlayScreenProps } from '../../src/browser/ui/screens/play-screen.tsx';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Document, Look } from '../../src/core/scenario/schema.ts';
import { does, idleUntil } from '../support/playing.ts';
import { moment, scenario } from '../support/scenario.ts';
import { createPlanText } from '../support/words.ts';
import { decide, overflow, play, setUp, small, violations } from './ui-support.tsx';

setUp();
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const ON_TABLE: Document[] = [
  {
    frame: 'mail',
    from: 'Inés Duarte',
    to: '{you}',
    subject: `Before the audit ${LONG}`,
    sent: 'Fri 17:42',
    text: 'One.\n\nTwo.',
  },
  {
    frame: 'chat',
    title: 'billing-leads',
    lines: [
      { who: '{mira}', text: 'Draft’s up.', at: '16:02' },
      { who: '{omar}', text: LONG, at: '16:10' },
      { who: '{omar}', text: 'Never mind.' },
    ],
  },
  {
    frame: 'dashboard',
    title: 'Monday',
    rows: [
      { label: 'Work', level: 'mira.delivery' },
      { label: 'Trust', level: 'mira.trust' },
      { label: 'Oldest', value: 'A hospital, since March' },
    ],
  },
  { frame: 'note', text: 'He has stopped correcting people.', by: 'Tom' },
];
const LOOKS: Look[] = [
  {
    id: 'file',
    text: 'Open her CV',
    attention: 0,
    shows: {
      frame: 'cv',
      name: 'Dev Malhotra',
      text: 'Has never led.',
      lines: [{ when: '2019 to now', what: 'Engineer' }, { what: 'Speaks' }],
    },
  },
  {
    id: 'day',
    text: 'Look at the day',
    attention: 1,
    shows: { frame: 'calendar', title: 'Friday', entries: [{ at: '09:00', what: 'Slides' }] },
  },
  {
    id: 'paper',
    text: 'Read the paper',
    attention: 3,
    shows: { frame: 'news', paper: 'The Courier', date: 'Friday', headline: 'Billed twice', text: 'For the same bed.' },
  },
  {
    id: 'board',
    text: 'Look at the board',
    attention: 3,
    shows: {
      frame: 'picture',
      file: 'none.png',
      description: 'A board, empty.',
      licence: 'CC BY 4.0',
      credit: 'Ana Lima',
    },
  },
];
const TABLE = scenario({
  format: 2,
  bets: [],
  attention: 6,
  moments: [moment('draft', 'mira', 1, undefined, { documents: ON_TABLE, looks: LOOKS })],
});
const start = idleUntil(startRun(TABLE, 3), ({ phase }) => phase === 'moment');
const opened = (run: Run, ...looks: string[]): Run =>
  does(run, ...looks.map((look) => ({ kind: 'look', moment: 'draft', look }) as const));

const cardWith = (frames: Frames) => (props: PlayScreenProps) => (
  <DocumentFrames.Provider value={frames}>
    <TurnCard {...props} words={createPlanText(props.t.locale)} />
  </DocumentFrames.Provider>
);
const Framed = cardWith(DocumentFrame);
const show = (run: Run): void => play(viewOf(run), { Card: Framed, look: 'list' });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const press = (name: RegExp) => page.getByRole('button', { name });

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    [1280, 800],
    [390, 844],
    [320, 640],
  ])('every frame is whole and free of faults at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    document.documentElement.dataset['theme'] = theme;
    show(opened(start, 'file', 'day', 'paper'));
    await expect.element(heading('CV: Dev Malhotra')).toBeVisible();
    expect([overflow(), small(), await violations()]).toEqual([0, [], []]);
  });
});

test('a document says first what it is', async () => {
  show(opened(start, 'file', 'day', 'paper'));
  for (const name of ['Chat: billing-leads', 'Figures: Monday', 'Note', 'Calendar: Friday', 'Newspaper: Billed twice'])
    await expect.element(heading(name)).toBeInTheDocument();
});

test('what it costs is said before, and “free” where it costs nothing', async () => {
  show(start);
  await expect.element(press(/^Open her CV.*Free$/)).toBeVisible();
  await expect.element(press(/^Look at the day.*1 block$/)).toBeVisible();
});

test('it opens in its place and takes the focus, and the others keep still', async () => {
  show(start);
  (press(/^Look at the day/).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(decide).toHaveBeenCalledWith({ kind: 'look', moment: 'draft', look: 'day' });
  show(opened(start, 'day'));
  await expect.element(heading('Calendar: Friday')).toHaveFocus();
  show(opened(start, 'day', 'file'));
  await expect.element(heading('CV: Dev Malhotra')).toBeVisible();
  await expect.element(heading('Calendar: Friday')).toHaveFocus();
});

test('what costs more than is left says so and does nothing', async () => {
  show(opened(start, 'day', 'paper'));
  const dear = press(/^Look at the board.*3 blocks, more than you have left$/);
  (dear.element() as HTMLElement).click();
  expect(decide).not.toHaveBeenCalled();
});

test('a picture that is not there is told in words', async () => {
  show(opened(start, 'board'));
  await expect.element(page.getByText('A board, empty.')).toBeVisible();
  expect(document.querySelector('.document img')).toBe(null);
});

test.each<[string, Frames, string]>([
  ['on their way', undefined, 'Fetching it…'],
  ['not to be had', null, 'He has stopped correcting people.'],
])('while frames are %s there is something to read', async (_, frames, words) => {
  play(viewOf(start), { Card: cardWith(frames), look: 'list' });
  await expect.element(page.getByText(words).first()).toBeVisible();
});
