// A translation that leaves every other text as its author wrote it: on every screen of play each text is marked in its own language.
import { expect, test } from 'vitest';
import { DocumentFrame } from '../../src/browser/ui/documents/document-frame.tsx';
import { DocumentFrames } from '../../src/browser/ui/documents/frame-context.ts';
import { TaskPart } from '../../src/browser/ui/scenes/task-part.tsx';
import { isOnWay } from '../../src/browser/ui/debrief/steps.ts';
import type { PlayScreenProps } from '../../src/browser/ui/screens/play-screen.tsx';
import { TurnCard } from '../../src/browser/ui/screens/turn-card.tsx';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { untranslatedIn } from '../../src/core/run/fill-names.ts';
import type { Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Spoken } from '../../src/core/scenario/spoken.ts';
import { isName } from '../../src/core/scenario/text-keys.ts';
import { translated } from '../../src/core/scenario/translated.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { botRuns } from '../support/playing.ts';
import { CAST, manager, moment, option, scenario, type OptionInput } from '../support/scenario.ts';
import { worded } from '../support/worded.ts';
import { createPlanText } from '../support/words.ts';
import { showDebrief, STEPS } from './screens-late.tsx';
import { play, setUp, show } from './ui-support.tsx';

setUp();

/** Letter by letter; what is between braces is filled in later. */
const inLetters = (letters: string) => (text: string) =>
  text.replaceAll(/\{[^}]*\}|[a-z]/gi, (piece) =>
    piece.length > 1 ? piece : letters[(piece.toLowerCase().charCodeAt(0) - 97) % letters.length]!,
  );
const arabic = inLetters('ابتثجحخدذرزسشصضطظعغفقكلمنه');
const hebrew = inLetters('אבגדהוזחטיכלמנסעפצקרשת');

const ITEMS = [
  { id: 'press', text: 'Call the press' },
  { id: 'staff', text: 'Tell the staff' },
  { id: 'board', text: 'Ring the board' },
];
const outcomes = (where: NonNullable<OptionInput['where']>) => [
  option('first', 'wait_and_see', 1, { where }),
  option('rest', 'ask_questions', 1),
];
const original = {
  ...worded(
    scenario({
      format: 2,
      content_note: 'Somebody is ill.',
      boss: { id: 'agnes', name: 'Agnes Example', role: 'Director', patience: 'usual', wants: 'A good quarter.' },
      managers: [...CAST.map((one) => ({ ...one, brief: 'Here since May.' })), manager('platform', { seat: 'vacant' })],
      moments: [
        moment(
          'draft',
          'mira',
          1,
          [
            option('sign', 'hand_over', 1, { needs_boss: true, reply: 'Fine.' }),
            option('word', 'ask_questions', 1, {
              promise: { text: 'See her', to: 'mira', due_in_weeks: 2, kept_by: { practice: 'one_on_one' } },
            }),
          ],
          {
            documents: [{ frame: 'note', text: 'Read it.', by: 'The porter' }],
            looks: [{ id: 'file', text: 'Open it', attention: 0, shows: { frame: 'note', text: 'Inside.' } }],
          },
        ),
        moment('days', 'all', 2, outcomes({ least: { lena: 6 } }), {
          from: 'agnes',
          task: { kind: 'share', amount: 6, unit: 'days', among: ['mira', 'omar', 'lena'], most: 4 },
        }),
        moment('calls', 'omar', 2, outcomes({ first: 'staff' }), { task: { kind: 'order', items: ITEMS } }),
        moment('jobs', 'lena', 3, outcomes({ takes: { press: 'you' } }), {
          task: { kind: 'assign', items: ITEMS, to: ['mira', 'you', 'nobody'] },
        }),
      ],
      bets: [{ week: 2, ask: 'worst_team_at', of_week: 4 }],
    } as Parameters<typeof scenario>[0]),
    arabic,
  ),
  language: 'ar',
};

/** People's names, and of all other texts every second one. */
function partly(odd: 0 | 1): Spoken {
  const isHebrew = (path: readonly PropertyKey[], at: number): boolean => isName(path as string[]) || at % 2 === odd;
  const all = textsOf(original).map(({ thing, path }, at) => ({
    thing,
    place: path.join('.'),
    to: isHebrew(path, at),
  }));
  return translated(original, {
    language: 'he',
    of: '',
    onlyWords: false,
    texts: Object.fromEntries(all.flatMap(({ thing, place, to }) => (to ? [[place, hebrewOf(thing)]] : []))),
    untranslated: all.flatMap(({ place, to }) => (to ? [] : [place])),
  });
}
/** Of an Arabic one. */
const hebrewOf = (text: string): string =>
  text.replaceAll(/\{[^}]*\}|[\u0600-\u06FF]/g, (piece) =>
    piece.length > 1 ? piece : hebrew(String.fromCharCode(97 + (piece.charCodeAt(0) % 26))),
  );

const [ARABIC, HEBREW] = [/[\u0600-\u06FF]/, /[\u05D0-\u05EA]/];
const isolated = /\u2068[^\u2068\u2069]*\u2069/g;
/** What is left when all that keeps to itself is taken out, the inmost first. */
function open(text: string): string {
  const next = text.replaceAll(isolated, '');
  return next === text ? text : open(next);
}

/** Every text on screen whose mark is not its own language. */
function wrong(seen: Map<string, number>): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const [around, text] = [node.parentElement, open(node.textContent ?? '')];
    const own = ARABIC.test(text) ? 'ar' : HEBREW.test(text) ? 'he' : null;
    if (around === null || own === null || around.closest('script, style')) continue;
    seen.set(own, (seen.get(own) ?? 0) + 1);
    const marked = around.closest<HTMLElement>('[lang]')?.lang;
    if (marked !== own) faults.push(`${marked}: ${around.tagName} ${around.getAttribute('class') ?? ''}: ${text}`);
  }
  return faults;
}

const Card = (props: PlayScreenProps) => (
  <DocumentFrames.Provider value={DocumentFrame}>
    <TurnCard {...props} words={createPlanText(props.t.locale)} task={{ Part: TaskPart }} />
  </DocumentFrames.Provider>
);
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function faultsIn(runs: readonly Run[], seen: Map<string, number>): Promise<string[]> {
  const faults: string[] = [];
  for (const run of runs)
    for (const look of ['list', 'map'] as const)
      for (const unread of viewOf(run).replies.length > 0 ? [true, false] : [false]) {
        show(null);
        play(viewOf(run), { Card, look, desk: { plan: [], unread } });
        for (const selector of ['', '.fold-handle', 'button.node']) {
          if (selector && !document.querySelector(selector)) continue;
          if (selector) document.querySelector<HTMLElement>(selector)?.click();
          await frame();
          faults.push(...wrong(seen).map((fault) => `${run.phase} ${look} ${fault}`));
        }
      }
  return faults;
}

test.each([0, 1] as const)('every text in its own language, in play and after it (%i)', async (odd) => {
  const spoken = partly(odd);
  const runs = botRuns(spoken, 3, 'coach');
  const over = runs.at(-1)!;
  const seen = new Map<string, number>();
  // The last of each kind: by then most has come.
  const kinds = new Map(
    runs.slice(0, -1).map((run) => [`${run.phase} ${viewOf(run).moment?.id} ${viewOf(run).replies.length}`, run]),
  );
  const faults = await faultsIn([...kinds.values()], seen);
  const speech = { language: 'he', untranslated: untranslatedIn(spoken) };
  // One beside the way has everything unfolded.
  const debrief = debriefOf(over);
  const step = STEPS.find((one) => !isOnWay(one, debrief))!;
  await showDebrief(debrief, spoken.title, roadsOf(over), step, speech);
  faults.push(...wrong(seen).map((fault) => `debrief ${fault}`));
  expect([...new Set(faults)]).toEqual([]);
  expect(Math.min(...['ar', 'he'].map((own) => seen.get(own) ?? 0))).toBeGreaterThan(100);
});
