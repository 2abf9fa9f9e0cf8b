import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ManagerView } from '../../../core/run/view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Portrait } from '../components/portrait.tsx';
import { byWeight, lineSentence, whoIn, type Line } from '../sentences/gathered.ts';
import type { Translate } from '../text/text.ts';
import { PlanWords, usePlanWords } from './plan-words.ts';

interface HappeningProps {
  readonly lines: readonly Line[];
  readonly managers: readonly ManagerView[];
  readonly t: Translate;
  /** All of it is told: what weighs most stands first, and the rest can be folded away. */
  readonly settled: boolean;
  /** Whoever was told it has gone elsewhere: nothing more is said of it. */
  readonly left?: boolean | undefined;
}

/** More lines than this are not read. */
const MOST = 8;
/** Faces side by side; the names stand beside them. */
const FACES = 3;

function Faces({ line, managers }: { readonly line: Line; readonly managers: readonly ManagerView[] }) {
  const [first] = line.beats;
  const shown = whoIn(line)
    .slice(0, FACES)
    .flatMap((id) => managers.find((manager) => manager.id === id) ?? []);
  return (
    <span class="faces">
      {shown.map(({ id, portrait, name, mood }) => (
        <Portrait key={id} {...{ portrait, name }} mood={first.kind === 'mood' ? first.mood : mood} size={2.25} />
      ))}
    </span>
  );
}

/** That it is over is said before, ms. */
const AFTER_MS = 600;

/** What was skipped is heard in one go: each line is spoken while its week is told, and at the end those that were not. */
function useRestSaid(
  lines: readonly Line[],
  { settled, left }: Pick<HappeningProps, 'settled' | 'left'>,
  sentenceOf: (line: Line) => string,
): void {
  const announce = useAnnounce();
  const heard = useRef({ settled, lines });
  const timer = useRef(0);
  // Whoever has gone on reads something else.
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    const { settled: before, lines: told } = heard.current;
    heard.current = { settled, lines };
    if (!settled || before || left) return;
    const known = new Set(told.flatMap(({ beats }) => beats));
    const rest = lines.filter(({ beats }) => beats.some((beat) => !known.has(beat)));
    if (rest.length > 0) timer.current = window.setTimeout(announce, AFTER_MS, rest.map(sentenceOf).join(' '));
  });
}

interface FoldButtonProps {
  /** Of the list that it unfolds. */
  readonly controls: string;
  readonly whole: boolean;
  /** How many are folded. */
  readonly more: number;
  readonly onPress: () => void;
}

/** What weighs most stands first; this shows the rest, and hides it again. */
export function FoldButton({ controls, whole, more, onPress }: FoldButtonProps) {
  const words = usePlanWords();
  return (
    <button
      type="button"
      class="button"
      data-kind="plain"
      aria-expanded={whole}
      aria-controls={controls}
      onClick={onPress}
    >
      {whole ? words('happening.fewer') : words('happening.more', { count: more })}
    </button>
  );
}

/** What happened, the like in one line; nothing until the words for it have come. */
export function Happening({ lines, managers, t, settled, left }: HappeningProps) {
  const words = useContext(PlanWords);
  const [whole, showWhole] = useState(false);
  const id = useId();
  const told = settled ? byWeight(lines) : lines;
  const folds = settled && told.length > MOST + 1;
  const shown = folds && !whole ? told.slice(0, MOST) : told;
  const sentenceOf = (line: Line): string => (words ? lineSentence(line, { t, words, managers }) : '');
  useRestSaid(shown, { settled, left }, sentenceOf);
  if (words === null) return null;
  const several = told.some((line) => whoIn(line).length > 1);
  return (
    <>
      <ul class="lines" id={id} data-several={several || undefined}>
        {shown.map((line, at) => (
          <li key={at}>
            <Faces line={line} managers={managers} />
            <span>{sentenceOf(line)}</span>
          </li>
        ))}
      </ul>
      {folds && <FoldButton controls={id} whole={whole} more={told.length - MOST} onPress={() => showWhole(!whole)} />}
    </>
  );
}
