// Copies the Phosphor paths that the game uses into one module. Run: node tools/icons/write-icons.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = new URL('../../node_modules/@phosphor-icons/core/assets/', import.meta.url);
const TARGET = new URL('../../assets/icons/icons.ts', import.meta.url);

/** Regular for controls beside text, bold where a thin line would get lost, fill for badges of 24 px and less. */
const ICONS_BY_WEIGHT = {
  regular: `airplane-takeoff arrow-u-up-left arrows-clockwise book-open calendar-blank calendar-check chart-line
    chat-circle chats clock clock-counter-clockwise cloud-fog coffee compass copy dice-five door-open download-simple eye eye-slash flag floppy-disk
    gear git-branch globe graph hand-palm handshake hourglass house info keyboard lightning link list lock-simple
    magnifying-glass megaphone monitor moon music-notes note-pencil path pencil-simple printer question scales
    shield-check sign-in sign-out speaker-high speaker-slash strategy sun target text-aa trash upload-simple user
    user-minus user-plus users users-three warning wrench`,
  bold: `arrow-left arrow-right caret-down caret-left caret-right caret-up check dots-three minus plus question-mark x`,
  fill: `battery-low circle cloud-lightning cloud-rain heart leaf pause play skip-forward smiley-meh smiley-nervous star
    sun-dim`,
} as const;

type Weight = keyof typeof ICONS_BY_WEIGHT;

function readPath(name: string, weight: Weight): string {
  const file = weight === 'regular' ? name : `${name}-${weight}`;
  const svg = readFileSync(new URL(`${weight}/${file}.svg`, SOURCE), 'utf8');
  const [path, another] = [...svg.matchAll(/<path d="([^"]+)"\/>/g)].map((match) => match[1]);
  if (path === undefined || another !== undefined || !svg.includes('viewBox="0 0 256 256"'))
    throw new Error(`expected one path on a 256-unit canvas in ${file}.svg`);
  return path;
}

const icons = (Object.keys(ICONS_BY_WEIGHT) as Weight[])
  .flatMap((weight) => ICONS_BY_WEIGHT[weight].split(/\s+/).map((name) => ({ name, path: readPath(name, weight) })))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));

const entries = icons.map(({ name, path }) => `'${name}': '${path}',`);

writeFileSync(
  TARGET,
  `// Written by tools/icons/write-icons.ts; do not edit. Phosphor Icons (MIT): path data for viewBox="0 0 256 256".
import type { Mood } from '../people/people.ts';

export const ICONS = {
${entries.join('\n')}
} satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof ICONS;

/** The badge beside a portrait: a mood is never told by the face alone. */
export const MOOD_ICON: Readonly<Record<Mood, IconName>> = {
  happy: 'sun-dim',
  proud: 'star',
  relieved: 'leaf',
  neutral: 'minus',
  sceptical: 'question-mark',
  worried: 'cloud-rain',
  angry: 'cloud-lightning',
  exhausted: 'battery-low',
};
`,
);
execFileSync('node_modules/.bin/oxfmt', [fileURLToPath(TARGET)]);
