// The tables of docs/authors/moods-and-events.md, from the game's own tables.
import { MOOD_ICON } from '../../assets/icons/icons.ts';
import { MOOD_HUE } from '../../assets/palette/palette.ts';
import { cueOf } from '../../src/browser/app/sound.ts';
import { beatSentence } from '../../src/browser/ui/sentences/beat-sentence.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { MOODS } from '../../src/core/scenario/vocabulary.ts';
import type { Beat } from '../../src/core/run/view.ts';
import { EVENTS, SIGNS } from './signs.table.ts';

const t = createText('en');
const manager = 'Mara';

/** One of each, with its shades; a kind without an example does not compile. */
const EXAMPLES: Readonly<Record<Beat['kind'], readonly Beat[]>> = {
  ripple: (['warm', 'cool', 'plain'] as const).map((tone) => ({ kind: 'ripple', manager, tone, blocks: 1 })),
  mood: [{ kind: 'mood', manager, mood: 'worried' }],
  trust: (['up', 'down'] as const).map((direction) => ({ kind: 'trust', manager, direction })),
  team: (['up', 'down'] as const).map((direction) => ({ kind: 'team', manager, direction })),
  hovering: [{ kind: 'hovering', manager }],
  coaching: [{ kind: 'coaching', manager }],
  gave_notice: [{ kind: 'gave_notice', manager, person: 1 }],
  left: [{ kind: 'left', manager, person: 1 }],
  arrived: [{ kind: 'arrived', manager, person: 1 }],
  escalation: [false, true].map((unanswered) => ({ kind: 'escalation', manager, blocks: 1, unanswered })),
  promise_kept: [{ kind: 'promise_kept', manager }],
  promise_broken: [{ kind: 'promise_broken', manager }],
  grew: [{ kind: 'grew', manager }],
  stalled: [{ kind: 'stalled', manager }],
};

export const moodTable = (): string =>
  [
    '| `mood` | In words | Badge | Ring and badge |',
    '| --- | --- | --- | --- |',
    ...MOODS.map(
      (mood) =>
        `| \`${mood}\` | ${t(`mood.${mood}`)} | ${mood === 'neutral' ? 'none' : MOOD_ICON[mood]} | ${MOOD_HUE[mood]} |`,
    ),
  ].join('\n');

const cues = (beats: readonly Beat[]): string =>
  [...new Set(beats.map((beat) => cueOf(beat) ?? 'silent'))]
    .map((cue) => (cue === 'silent' ? cue : `\`${cue}\``))
    .join(', ');

export const beatTable = (): string =>
  [
    '| Beat | On the map | In words | Sound |',
    '| --- | --- | --- | --- |',
    ...Object.entries(EXAMPLES).map(([kind, beats]) => {
      const sign = SIGNS[beats[0]?.kind ?? 'ripple'];
      const words = beats.map((beat) => `“${beatSentence(beat, [], t)}”`).join(' ');
      return `| \`${kind}\` | ${sign} | ${words} | ${cues(beats)} |`;
    }),
  ].join('\n');

export const eventTable = (): string =>
  [
    '| Event | Becomes |',
    '| --- | --- |',
    ...Object.entries(EVENTS).map(([event, beat]) => {
      const also = event === 'style' ? ' or `coaching`' : '';
      return `| \`${event}\` | ${beat.startsWith('nothing') ? beat : `\`${beat}\`${also}`} |`;
    }),
  ].join('\n');
