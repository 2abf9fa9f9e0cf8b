// Gives a drawn person a mood: one SVG for each person and mood, assembled on call, for the page and for Canvas2D.
import { FEATURES, SKULL } from './drawn/features.ts';
import { FACES, INK } from './faces.ts';
import { paint } from './paint.ts';
import type { Mood } from './people.ts';

/** One person, drawn after their look as far as it is the same in every mood. Everything but the features is painted. */
export interface DrawnPerson {
  /** Side of the square crop (drawing units). */
  readonly frame: number;
  readonly skin: string;
  /** Behind the neck. */
  readonly back: string;
  readonly body: string;
  /** On the skull, under the features. */
  readonly head: string;
  readonly nose: string;
  /** Empty for none. */
  readonly glasses: string;
}

/** Features a little larger than drawn: legible at 48 px. */
const FEATURE_SCALE = 1.14;
/** The square crop: its middle, its lower edge (drawing units). */
const FRAME_MIDDLE = 845;
const FRAME_BOTTOM = 1290;

const feature = (name: string): string => {
  const drawn = FEATURES[name];
  if (drawn === undefined) throw new Error(`expected a drawn feature, got ${name}: run tools/cast/write-portraits.ts`);
  return drawn;
};

const enlarge = (drawn: string): string =>
  `<g transform="translate(885 790) scale(${FEATURE_SCALE}) translate(-885 -790)">${drawn}</g>`;

/** A standalone square SVG, head and shoulders, on no ground: put a light disc (`palette.disc`) behind it. */
export function portraitSvg({ frame, skin, back, body, head, nose, glasses }: DrawnPerson, mood: Mood): string {
  const { brows, eyes, lips, tilt, drop, slump } = FACES[mood];
  const turn = (drawn: string): string => `<g transform="translate(0 ${drop}) rotate(${tilt} 800 1150)">${drawn}</g>`;
  const box = `${FRAME_MIDDLE - frame / 2} ${FRAME_BOTTOM - frame - slump} ${frame} ${frame}`;
  const skull = paint(SKULL.crown, skin) + paint(SKULL.outline, INK, skin);
  const features = feature(lips) + nose + feature(eyes) + glasses + feature(brows);
  const drawn = back + turn(skull) + body + turn(head + paint(enlarge(features), INK));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="256" height="256">${drawn}</svg>`;
}

/** One tag of such a drawing: a shape, a group that opens, or `null` for one that closes. */
export interface Tag {
  readonly name: 'svg' | 'g' | 'path' | 'ellipse' | 'circle';
  readonly attributes: Readonly<Record<string, string>>;
  readonly isGroup: boolean;
}

const isTag = (name: string): name is Tag['name'] => /^(svg|g|path|ellipse|circle)$/.test(name);

/**
 * The tags of a drawing in order. It is put on the page as elements, and painted as shapes: as the address of a picture it would
 * be a `data:` address, which a host's own rule of `default-src 'self'` forbids.
 */
export function tagsOf(svg: string): (Tag | null)[] {
  return [...svg.matchAll(/<(\/?)([a-z]+)([^<>]*?)(\/?)>/g)].map(([, closing, name = '', written = '', empty]) => {
    if (closing) return null;
    if (!isTag(name)) throw new Error(`expected a shape or a group, got <${name}>`);
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    return { name, attributes, isGroup: !empty };
  });
}
