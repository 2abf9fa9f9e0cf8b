// What an author can read about gates: one of them, all of them in a list, and docs/authors/gates.md whole.
import { IDEAS, type Idea } from '../../scenario/vocabulary.ts';
import { GATE_NOTES, type GateNote } from './gate-notes.table.ts';
import { IDEA_CLAIMS } from './idea-claims.table.ts';

const NOTES: Readonly<Record<string, GateNote>> = GATE_NOTES;
export const GATE_NAMES: readonly string[] = Object.keys(NOTES);
/** Of the last weeks in which looks are told apart, each has a gate. */
const PER_WEEK = 'seen_later';

const askedOf = ({ ideas }: GateNote): string =>
  ideas === 'all' ? 'every scenario' : `scenarios that teach ${ideas.join(' or ')}`;

/** By gate, what the claims of ideas ask for. */
const CLAIMED: ReadonlyMap<string, string> = new Map(
  Object.entries(IDEA_CLAIMS).flatMap(([idea, { there, contrasts }]) => [
    [`${idea}_there`, `≥ ${there.least}`],
    ...contrasts.flatMap(({ claims }) =>
      claims.map((claim) => [claim.id, claim.kind === 'alike' ? `≤ ${claim.most}` : `≥ ${claim.least}`] as const),
    ),
  ]),
);

export const targetNoted = (id: string): string => NOTES[id]?.target ?? CLAIMED.get(id) ?? '';

/** Markdown, without a heading. */
function bodyOf(id: string, note: GateNote): string {
  const { says, why, source, turn } = note;
  return [
    `${capital(says)}. Wanted: ${targetNoted(id)}. Asked of ${askedOf(note)}.${id === PER_WEEK ? ' One for each week that is looked at: `seen_8`.' : ''}`,
    `- **Why:** ${why} (${source})`,
    `- **When it is missed:** ${turn}`,
  ].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The gate that is meant, whatever its case; null where there is none. */
function gateNamed(word: string): string | null {
  const id = word.toLowerCase();
  if (/^seen_\d+$/.test(id)) return PER_WEEK;
  return GATE_NAMES.find((name) => name.toLowerCase() === id) ?? null;
}

/** Null for what is no gate. */
export function gatePage(word: string): string | null {
  const id = gateNamed(word);
  const note = id === null ? undefined : NOTES[id];
  return id === null || note === undefined ? null : `# ${id}\n\n${bodyOf(id, note)}`;
}

/** A line a gate. */
export const gateList = (): string =>
  Object.entries(NOTES)
    .map(
      ([id, note]) =>
        `${id.padEnd(22)}${(note.ideas === 'all' ? 'all' : note.ideas.join(' ')).padEnd(7)}${targetNoted(id).padEnd(8)}${note.says}`,
    )
    .join('\n');

const INTRO = `# Gates

\`npm run scenario -- balance PATH\` plays a scenario many times and holds it against these. A gate is a figure with a target. Some are asked of
every scenario, the rest only of those whose \`teaches\` names one of their ideas. They are asked of scenarios of eight weeks or more; a shorter
one is measured and not judged, since how one leads takes that long to show.

The gates of an idea play two ways to meet it against each other, under the same luck: both answer alike but where a moment offers an option
of each kind, and differ in what their week begins with. What has to show is what the [model](../model/model.md) claims, by enough for a player
to find out: 4 points are what nobody would miss from one Monday to the next, 10 another face or word, 2 what is plain in every second manager; that
much is asked of what comes slowly or a tier further down. Where research says that two ways come to the same, the gate says so, too, and fails
where a scenario claims more. Behind each figure stands its 95 % interval over seeds, of paired differences where two ways are compared (normal;
Wilson for shares). \`explain GATE\` shows one of these.

Not among them: that *unskilled* coaching harms. A scenario cannot say how well its player coaches; the [validation](../model/validation.md) holds the
engine to it (D7).
`;

const section = (title: string, belongs: (note: GateNote) => boolean): string => {
  const gates = Object.entries(NOTES).filter(([, note]) => belongs(note));
  return [`## ${title}`, ...gates.map(([id, note]) => `### ${id}\n\n${bodyOf(id, note)}`)].join('\n\n');
};

/** By the first idea it belongs to. */
const firstOf = ({ ideas }: GateNote): Idea | null => (ideas === 'all' ? null : (ideas[0] ?? null));

/** All of docs/authors/gates.md. */
export const gatesManual = (): string =>
  [
    INTRO,
    section('Every scenario', (note) => note.ideas === 'all'),
    ...IDEAS.map((idea) => section(idea, (note) => firstOf(note) === idea)),
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n') + '\n';
