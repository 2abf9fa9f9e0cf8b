// The cast as a page to be photographed, and as a table to be read.
import { ICONS, MOOD_ICON } from '../../assets/icons/icons.ts';
import { MOOD_HUE, PALETTES } from '../../assets/palette/palette.ts';
import { MOODS, PEOPLE, PERSON_DESCRIPTIONS, type Mood, type PersonId } from '../../assets/people/people.ts';
import { portraitSvg } from '../../assets/people/portraits.ts';
import { drawPerson } from './draw-person.ts';

const palette = PALETTES.light;
/** CSS px: large enough to judge, small enough for a page. */
const FACE = 76;

function face(person: PersonId, mood: Mood): string {
  const hue = palette[MOOD_HUE[mood]];
  const badge =
    mood === 'neutral'
      ? ''
      : `<svg class="badge" viewBox="0 0 256 256" style="background:${hue}"><path fill="${palette.paper}" d="${ICONS[MOOD_ICON[mood]]}"/></svg>`;
  return `<td><span class="disc" style="border-color:${hue}">${portraitSvg(drawPerson(person), mood)}</span>${badge}</td>`;
}

const row = (person: PersonId): string =>
  `<tr><th>${person}</th>${MOODS.map((mood) => face(person, mood)).join('')}</tr>`;

export const contactSheet = (): string => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; background: ${palette.paper}; color: ${palette.ink}; font: 15px/1.3 sans-serif; }
  table { border-collapse: collapse; margin: 12px; }
  th { font-weight: 600; text-align: left; padding: 3px 14px 3px 4px; }
  thead th { text-align: center; padding: 3px; }
  td { position: relative; padding: 4px 6px; }
  .disc { display: block; width: ${FACE}px; height: ${FACE}px; box-sizing: border-box; border: 4px solid; border-radius: 50%;
    overflow: hidden; background: ${palette.disc}; }
  .disc svg { display: block; width: 100%; height: 100%; }
  .badge { position: absolute; right: 4px; bottom: 4px; width: 17px; height: 17px; padding: 3px; border-radius: 50%;
    box-sizing: content-box; outline: 2px solid ${palette.paper}; }
</style>
<table>
<thead><tr><th></th>${MOODS.map((mood) => `<th>${mood}</th>`).join('')}</tr></thead>
<tbody>${PEOPLE.map(row).join('\n')}</tbody>
</table>`;

export const castTable = (): string =>
  [
    '| `portrait` | Whom you see |',
    '| --- | --- |',
    ...PEOPLE.map((person) => `| \`${person}\` | ${PERSON_DESCRIPTIONS[person]} |`),
  ].join('\n');
