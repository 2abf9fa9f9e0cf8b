// Puts a person together from the parts of their look: what stays the same in every mood.
import { FACES, INK } from '../../assets/people/faces.ts';
import { LOOKS, type Look } from '../../assets/people/looks.ts';
import { BEARD_OPENING, CROWN, OWN_BACKS, OWN_PANELS, OWN_PARTS } from '../../assets/people/own-parts.ts';
import { paint } from '../../assets/people/paint.ts';
import type { PersonId } from '../../assets/people/people.ts';
import type { DrawnPerson } from '../../assets/people/portraits.ts';
import { notionistsBody, notionistsPart } from './notionists.ts';

/** Side of the square crop unless a look says otherwise (drawing units). */
const USUAL_FRAME = 1060;
const FULL_BEARDS = new Set(['beard01', 'beard02']);

const part = (name: string): string => OWN_PARTS[name] ?? notionistsPart(name);

const parts = (...names: readonly (string | undefined)[]): string =>
  names.map((name) => (name === undefined ? '' : part(name))).join('');

function drawBody(look: Look): string {
  const [cloth, panel, outline] = notionistsBody(look.body);
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

export function drawPerson(person: PersonId): DrawnPerson {
  const look = LOOKS[person];
  const hair = paint(parts(look.hair, look.hairOver), look.hairColour, look.hairSecond ?? look.hairColour);
  return {
    frame: look.frame ?? USUAL_FRAME,
    skin: look.skin,
    back: paint(OWN_BACKS[look.body] ?? '', look.cloth),
    body: drawBody(look),
    head: parts(look.marks) + hair + drawBeard(look) + parts(look.worn),
    nose: part(look.nose),
    glasses: parts(look.glasses),
  };
}

/** What moods are drawn with, by name. */
export function drawFeatures(): Readonly<Record<string, string>> {
  const names = new Set(Object.values(FACES).flatMap(({ brows, eyes, lips }) => [brows, eyes, lips]));
  return Object.fromEntries([...names].toSorted().map((name) => [name, part(name)]));
}

export const SKULL = { crown: CROWN, outline: notionistsPart('base01') };
