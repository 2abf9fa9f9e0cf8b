// Puts a person together from parts: one SVG for each person and mood, assembled on call, for <img> and Canvas2D.
import { FACES } from './faces.ts';
import { INK, LOOKS } from './looks.ts';
import type { Look } from './looks.ts';
import { NOTIONISTS_BODIES, NOTIONISTS_PARTS } from './notionists-parts.ts';
import { BEARD_OPENING, CROWN, OWN_BACKS, OWN_PANELS, OWN_PARTS } from './own-parts.ts';
import type { Mood, PersonId } from './people.ts';

export { MOODS, PEOPLE } from './people.ts';
export type { Mood, PersonId } from './people.ts';

/** Features a little larger than drawn: legible at 48 px. */
const FEATURE_SCALE = 1.14;
/** The square crop: its side unless a look says otherwise, its middle, its lower edge (drawing units). */
const USUAL_FRAME = 1060;
const FRAME_MIDDLE = 845;
const FRAME_BOTTOM = 1290;
const FULL_BEARDS = new Set(['beard01', 'beard02']);

function part(name: string): string {
  const drawn = NOTIONISTS_PARTS[name] ?? OWN_PARTS[name];
  if (drawn === undefined) throw new Error(`expected a drawn part, got ${name}: run tools/cast/write-portraits.ts`);
  return drawn;
}

const parts = (...names: readonly (string | undefined)[]): string =>
  names.map((name) => (name === undefined ? '' : part(name))).join('');

const paint = (drawn: string, fill: string, second = '#fff'): string =>
  `<g fill="${fill}" color="${second}">${drawn}</g>`;

const enlarge = (drawn: string): string =>
  `<g transform="translate(885 790) scale(${FEATURE_SCALE}) translate(-885 -790)">${drawn}</g>`;

function drawBody(look: Look): string {
  const body = NOTIONISTS_BODIES[look.body];
  if (body === undefined) throw new Error(`expected a drawn body, got ${look.body}: run tools/cast/write-portraits.ts`);
  const [cloth, panel, outline] = body;
  const trim = look.trim ?? (panel ? INK : look.cloth);
  const coats = paint(cloth, look.cloth) + paint(OWN_PANELS[look.body] ?? panel, trim) + paint(outline, INK);
  const build = look.build ?? 1;
  return build === 1 ? coats : `<g transform="translate(850 0) scale(${build} 1) translate(-850 0)">${coats}</g>`;
}

function drawBeard(look: Look): string {
  if (!look.beard) return '';
  const beardColour = look.beardColour ?? look.hairColour;
  return paint(part(look.beard), beardColour) + (FULL_BEARDS.has(look.beard) ? paint(BEARD_OPENING, look.skin) : '');
}

function drawHead(look: Look, mood: Mood): string {
  const face = FACES[mood];
  const hair = paint(parts(look.hair, look.hairOver), look.hairColour, look.hairSecond ?? look.hairColour);
  const features = parts(face.lips, look.nose, face.eyes, look.glasses, face.brows);
  return parts(look.marks) + hair + drawBeard(look) + parts(look.worn) + paint(enlarge(features), INK);
}

/** A standalone square SVG, head and shoulders, on no ground: put a light disc (`palette.disc`) behind it. */
export function portraitSvg(person: PersonId, mood: Mood): string {
  const look = LOOKS[person];
  const { tilt, drop, slump } = FACES[mood];
  const turn = (drawn: string): string => `<g transform="translate(0 ${drop}) rotate(${tilt} 800 1150)">${drawn}</g>`;
  const frame = look.frame ?? USUAL_FRAME;
  const box = `${FRAME_MIDDLE - frame / 2} ${FRAME_BOTTOM - frame - slump} ${frame} ${frame}`;
  const back = paint(OWN_BACKS[look.body] ?? '', look.cloth);
  const skull = paint(CROWN, look.skin) + paint(part('base01'), INK, look.skin);
  const drawn = back + turn(skull) + drawBody(look) + turn(drawHead(look, mood));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="256" height="256">${drawn}</svg>`;
}

/** The portrait as a data URL, for `<img src>` under `img-src data:`. */
export function portraitUrl(person: PersonId, mood: Mood): string {
  return `data:image/svg+xml,${encodeURIComponent(portraitSvg(person, mood))}`;
}
