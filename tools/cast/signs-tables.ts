// The tables of docs/authors/moods-and-events.md, from the game's own tables.
import { MOOD_ICON } from '../../assets/icons/icons.ts';
import { MOOD_HUE } from '../../assets/palette/palette.ts';
import { cueOf } from '../../src/browser/play/cue-of.ts';
import { beatSentence } from '../../src/browser/ui/sentences/beat-sentence.ts';
import '../../src/browser/ui/text/table-words.ts';
import { WORDS as PLAN } from '../../src/browser/ui/text/en/plan.ts';
import { createText, translateFrom, type TextOf } from '../../src/browser/ui/text/text.ts';
import { MOODS, type Mood } from '../../src/core/scenario/vocabulary.ts';
import '../../src/core/scenario/message-syntax.ts';
import type { Beat } from '../../src/core/run/view.ts';
import { EXAMPLES, signName } from './sign-examples.ts';
import { EVENTS, SIGNS } from './signs.table.ts';

const t = createText('en');
const planWords = translateFrom('en', PLAN) as TextOf<'plan'>;
const looks = (mood: Mood): string => t('manager.looks', { mood }).toLowerCase();
/** In docs/authors, taken by tools/shots/take-signs.ts. */
const SIGN_FOLDER = 'signs';
const picture = (name: string, says: string): string => `![${says}](${SIGN_FOLDER}/${name}.webp)`;
const spoken = (name: string): string => name.replaceAll('-', ' ');

export const moodTable = (): string =>
  [
    '| `mood` | Picture | In words | Badge | Ring and badge |',
    '| --- | --- | --- | --- | --- |',
    ...MOODS.map((mood) => {
      const badge = mood === 'neutral' ? 'none' : MOOD_ICON[mood];
      const face = picture(`mood-${mood}`, `Somebody who ${looks(mood)}`);
      return `| \`${mood}\` | ${face} | ${looks(mood)} | ${badge} | ${MOOD_HUE[mood]} |`;
    }),
  ].join('\n');

const cues = (beats: readonly Beat[]): string =>
  [...new Set(beats.map((beat) => cueOf(beat) ?? 'silent'))]
    .map((cue) => (cue === 'silent' ? cue : `\`${cue}\``))
    .join(', ');

function beatCells(kind: Beat['kind']): string {
  const beats = EXAMPLES[kind];
  const pictures = beats.map((beat) => picture(signName(beat), `On the map: ${spoken(signName(beat))}`));
  const words = beats.map((beat) => `“${beatSentence(beat, [], { t, words: planWords })}”`);
  return `\`${kind}\` | ${SIGNS[kind]} | ${pictures.join(' ')} | ${cues(beats)} | ${words.join(' ')}`;
}

/** What the model reports, how it is felt, and what is felt without a report. */
export const eventTable = (): string =>
  [
    '| Event | Beat | What the player sees | Picture | Sound | The live region’s words |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(EVENTS).flatMap(([event, becomes]) =>
      typeof becomes === 'string'
        ? [`| \`${event}\` | none | ${becomes} | ${picture(event.replaceAll('_', '-'), becomes)} | silent | none |`]
        : becomes.map((kind) => `| \`${event}\` | ${beatCells(kind)} |`),
    ),
    `| none: read from levels | ${beatCells('mood')} |`,
  ].join('\n');
