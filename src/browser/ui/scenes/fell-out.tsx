// What a week of the plan had no room for, and who took the room.
import { useContext } from 'preact/hooks';
import type { PlanItem } from '../../../core/run/decision.ts';
import type { FellOut } from '../../../core/run/fell-out-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { languageOfTexts, said, Sentence, unmarked } from '../components/said.tsx';
import { enumerated, listed, sentences } from '../text/formats.ts';
import { PlanWords, usePlanWords, type PlanText } from './plan-words.ts';

type Shown = Pick<RunView, 'managers' | 'boss' | 'scenario'>;
type Cast = Pick<Shown, 'managers' | 'boss'>;

type Called = (id: string) => string;
const calledIn =
  ({ managers, boss }: Cast): Called =>
  (id) =>
    said([...managers, boss].find((one) => one.id === id)?.short ?? id);

/** For a `Sentence`. */
export function itemsWords(items: readonly PlanItem[], view: Cast, words: PlanText): string {
  const called = calledIn(view);
  const inWords = ({ practice: id, manager, times }: PlanItem): string => {
    const practice = words(`practice.${id}`);
    return manager === undefined
      ? words('fell_out.item', { practice, times })
      : words('fell_out.with', { practice, times, name: called(manager) });
  };
  return enumerated(words.locale, items.map(inWords));
}

function fellOutWords({ week, items, claims, owed, moments }: FellOut, view: Shown, words: PlanText): string {
  const called = calledIn(view);
  const took = [
    ...claims.map(({ manager, blocks }) => words('fell_out.claim', { name: called(manager), blocks })),
    ...(owed > 0 ? [words('fell_out.owed', { blocks: owed })] : []),
    ...(moments > 0 ? [words('fell_out.moments', { blocks: moments })] : []),
  ];
  return sentences(
    words('fell_out.week', { week, list: itemsWords(items, view, words) }),
    words('fell_out.took', { list: listed(words.locale, took) }),
  );
}

interface FellOutProps {
  readonly view: Shown & Pick<RunView, 'fellOut'>;
}

export function FellOutLines({ view }: FellOutProps) {
  const words = useContext(PlanWords);
  return (
    <>
      {view.fellOut.map((out) => (
        <p key={out.week} class="quiet">
          {words && <Sentence text={fellOutWords(out, view, words)} language={languageOfTexts(view.scenario)} />}
        </p>
      ))}
    </>
  );
}

/** Under a heading of its own, and said once: nobody looks for what is not there. */
export function FellOutNote({ view }: FellOutProps) {
  const words = usePlanWords();
  const { fellOut } = view;
  useAnnounced(fellOut.length > 0 ? fellOut.map((out) => unmarked(fellOutWords(out, view, words))).join(' ') : '');
  if (fellOut.length === 0) return null;
  return (
    <section class="section">
      <h2>{words('fell_out.title')}</h2>
      <FellOutLines view={view} />
    </section>
  );
}
