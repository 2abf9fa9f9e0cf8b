// What each moment of a week looks like: the score's times become small movements of the scenery.
import { MOOD_HUE } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { Beat } from '../../core/run/view.ts';
import type { Score, Travel } from './beats.ts';
import { between } from './geometry.ts';
import type { ManagerFigure } from './manager-figure.ts';
import { ghostOf, unfogged } from './scenery.ts';
import type { Scenery } from './scenery.ts';
import type { StagePicture } from './stage.ts';

/** What is played on, from which picture to which. */
export interface Act {
  readonly scenery: Scenery;
  readonly before: StagePicture;
  readonly after: StagePicture;
}
export interface Cue {
  readonly atMs: number;
  start(): void;
  /** Felt at this moment. */
  readonly beat?: Beat;
}
type Tone = Extract<Beat, { readonly kind: 'ripple' }>['tone'];

const WAVE_MS = 1250;
const WAVE_APART_MS = 170;

const toneColour = (tone: Tone, palette: Palette): string =>
  ({ warm: palette.good, cool: palette.calm, plain: palette.ink2 })[tone];

/** In the order of their times. */
export function cuesOf(act: Act, score: Score): Cue[] {
  const cues = [
    ...waveCues(act, score),
    ...score.travels.flatMap((travel) => travelCue(act, travel)),
    ...arrivalCues(act, score),
    ...score.beats.map(({ beat, atMs }) => ({ atMs, beat, start: () => accent(act.scenery, beat) })),
  ];
  return cues.toSorted((a, b) => a.atMs - b.atMs);
}

/** One wave for each tone of what you did, across all rings. */
function waveCues({ scenery }: Act, { travels }: Score): Cue[] {
  const tones = new Set(travels.flatMap(({ beat }) => (beat.kind === 'ripple' ? [beat.tone] : [])));
  const { you, orbit } = scenery.layout;
  const reach = Math.max(orbit.rx, orbit.ry) * 1.35;
  const start = (tone: Tone) => () =>
    scenery.effects.wave({ ...you, radius: you.track }, reach, toneColour(tone, scenery.tools.palette), WAVE_MS, 3);
  const waves = [...tones].map((tone, index) => ({ atMs: index * WAVE_APART_MS, start: start(tone) }));
  return waves.length === 0 ? [] : [{ atMs: 0, start: () => scenery.you.bump() }, ...waves];
}

function travelCue({ scenery }: Act, { beat, departMs, arriveMs }: Travel): Cue[] {
  const figure = scenery.manager(beat.manager);
  if (!figure) return [];
  const { from, to } = figure.place.line;
  const { effects, tools } = scenery;
  const duration = arriveMs - departMs;
  if (beat.kind === 'ripple') {
    const size = 0.85 + Math.min(4, beat.blocks) * 0.1;
    return [
      { atMs: departMs, start: () => effects.bead(from, to, toneColour(beat.tone, tools.palette), duration, size, 1) },
    ];
  }
  const colour = beat.unanswered ? tools.palette.ink2 : tools.palette.strained;
  return Array.from({ length: Math.max(1, Math.min(3, beat.blocks)) }, (_, index) => ({
    atMs: departMs + index * 90,
    start: () => effects.bead(to, from, colour, duration - index * 90, 1, beat.unanswered ? 0.72 : 1),
  }));
}

const TURN_APART_MS = 90;
const TURN_MS = 1050;

/** Everybody goes over to `after`, one a little after the other, without a week going by. */
export function turnCues({ scenery, after }: Act): { readonly cues: readonly Cue[]; readonly endMs: number } {
  const cues = unfogged(after).managers.flatMap((view, index) => {
    const figure = scenery.manager(view.id);
    const start = (): void => figure?.react(view, ghostOf(after, view.id));
    return figure ? [{ atMs: index * TURN_APART_MS, start }] : [];
  });
  return { cues, endMs: TURN_MS + cues.length * TURN_APART_MS };
}

function arrivalCues({ scenery, after }: Act, { arrivals }: Score): Cue[] {
  return unfogged(after).managers.flatMap((view) => {
    const figure = scenery.manager(view.id);
    const atMs = arrivals[view.id];
    return figure && atMs !== undefined ? [{ atMs, start: () => figure.react(view, ghostOf(after, view.id)) }] : [];
  });
}

/** The sign that a beat is felt, beside what changes by itself when the week arrives. */
function accent(scenery: Scenery, beat: Beat): void {
  const figure = scenery.manager(beat.manager);
  if (!figure) return;
  const { effects, tools } = scenery;
  const { palette } = tools;
  const { place } = figure;
  const teamReach = Math.max(place.team.outer, place.radius * 1.6);
  const mark = markPlaces(figure);
  const size = Math.max(9, place.radius * 0.3);
  switch (beat.kind) {
    case 'ripple':
      return effects.wave(place, place.radius * 1.5, toneColour(beat.tone, palette), 520, 1);
    case 'mood':
      return effects.wave(place, place.radius * 1.7, palette[MOOD_HUE[beat.mood]], 620, 2);
    case 'trust':
      return figure.pulseTrust(beat.direction);
    case 'coaching':
      return effects.wave(place, teamReach * 1.1, palette.good, 900, 3);
    case 'hovering':
      return effects.wave(place, teamReach * 1.05, palette.strained, 700, 2);
    case 'gave_notice':
    case 'left':
    case 'arrived':
    case 'lent':
      return figure.team.point(beat.person);
    case 'escalation':
      if (beat.unanswered)
        return effects.mark(between(place.line.to, place.line.from, 0.72), 'question-mark', palette.ink2, size);
      return arriveAtYou(scenery);
    case 'promise_kept':
      return effects.mark(mark.line, 'check', palette.good, size);
    case 'promise_broken':
      return effects.mark(mark.line, 'x', palette.broken, size);
    case 'grew':
      return effects.mark(mark.head, 'caret-up', palette.good, size);
    case 'stalled':
      return effects.mark(mark.head, 'hourglass', palette.calm, size);
    case 'wants_out':
      return effects.mark(mark.head, 'question-mark', palette.ink2, size);
    case 'manager_notice':
      return effects.mark(mark.head, 'question-mark', palette.strained, size);
    case 'manager_stays':
      return effects.mark(mark.head, 'check', palette.good, size);
    case 'manager_left':
      return effects.mark(mark.head, 'x', palette.broken, size);
    case 'seat':
      return beat.change === 'vacant'
        ? effects.mark(mark.head, 'x', palette.broken, size)
        : effects.wave(place, place.radius * 1.7, palette.good, 620, 2);
    case 'restless':
      return figure.team.stir('down');
    case 'team':
      return figure.team.stir(beat.direction);
  }
}

function arriveAtYou({ you, effects, layout, tools }: Scenery): void {
  you.bump();
  effects.wave({ ...layout.you, radius: layout.you.track }, layout.you.track * 1.5, tools.palette.strained, 520, 1);
}

const markPlaces = ({ place }: ManagerFigure): Record<'line' | 'head', { x: number; y: number }> => ({
  line: between(place.line.from, place.line.to, 0.5),
  head: { x: place.x - place.radius * 0.7, y: place.y - place.radius * 0.75 },
});
