// Fills documents in: what is written, and what the state of the run says.
import { toPoints } from '../engine/fixed.ts';
import type { DashboardRow } from '../scenario/schema/document.ts';
import type { Document, Moment } from '../scenario/schema.ts';
import { lateFigures } from './briefing.ts';
import type { DocumentView, LookView, RowReading } from './document-view.ts';
import { factShown } from './fact-shown.ts';
import { fill } from './fill.ts';
import { isOpen, looksOffered } from './looks.ts';
import { canStillLook, looksOpenable } from './open-look.ts';
import { managerIndex, type Run } from './run-state.ts';
import { band, bandOf, trustSeen } from './told.ts';

/** `about`: whom the moment around it is about. */
export function documentView(run: Run, document: Document, about: string): DocumentView {
  const { frame } = document;
  const filled = (text: string): string => fill(run, text, about);
  switch (frame) {
    case 'dashboard': {
      const rows = document.rows.map((row) => ({ label: filled(row.label), reading: reading(run, row, filled) }));
      return { frame, title: filled(document.title), rows };
    }
    case 'picture':
      return { ...document, description: filled(document.description), scenario: run.scenario.id };
    case 'mail':
    case 'chat':
    case 'note':
    case 'news':
    case 'cv':
    case 'calendar':
      return everyText(document, filled);
  }
}

/** With each text of it filled in; what kind of frame it is stays. */
function everyText<Thing extends object>(thing: Thing, filled: (text: string) => string): Thing {
  const one = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item: object) => everyText(item, filled));
    return typeof value === 'string' && name !== 'frame' ? filled(value) : value;
  };
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, one(name, value)])) as Thing;
}

function reading(run: Run, row: DashboardRow, filled: (text: string) => string): RowReading {
  if ('value' in row) return { kind: 'text', text: filled(row.value) };
  if ('fact' in row) return factShown(run, row.fact) ?? { kind: 'none' };
  return levelSeen(run, row.level);
}

/** Work in figures that come late, trust as it looks; nothing else is to be seen of anybody. */
function levelSeen(run: Run, path: string): RowReading {
  const [who = '', level] = path.split('.');
  const index = managerIndex(run, who);
  const manager = run.organisation.managers[index];
  if (level === 'trust' && manager !== undefined) {
    const points = Math.round(trustSeen(manager));
    return { kind: 'level', points, band: band(trustSeen(manager)), late: false };
  }
  const figures = level === 'delivery' ? lateFigures(run, index) : null;
  if (figures === null) return { kind: 'none' };
  return { kind: 'level', points: Math.round(toPoints(figures.delivery)), band: bandOf(figures.delivery), late: true };
}

/** What may be opened, and what stands open; once something was answered, only that. */
export function lookViews(run: Run, moment: Moment): LookView[] {
  const openable = looksOpenable(run, moment);
  return looksOffered(run, moment)
    .filter((look) => canStillLook(run, moment) || isOpen(run, moment, look))
    .map((look) => ({
      id: look.id,
      text: fill(run, look.text, moment.about),
      attention: look.attention,
      affordable: openable.includes(look),
      shows: isOpen(run, moment, look) ? documentView(run, look.shows, moment.about) : null,
    }));
}
