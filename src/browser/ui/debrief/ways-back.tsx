// Going back: every decision with its way back.
import type { Debrief } from '../../../core/run/debrief.ts';
import type { MadeDecision } from '../../../core/run/rewind.ts';
import { inLanguage, said, Sentence, unmarked } from '../components/said.tsx';
import { ArrangedLine } from './arranged-line.tsx';
import type { RunTree } from './extras.ts';
import { useExtras } from './extras.ts';
import { weeksOf } from '../sentences/turn-words.ts';
import { managerOf } from './managers.ts';
import { useWords } from './words.ts';

interface WayBackProps {
  readonly debrief: Debrief;
  readonly decision: MadeDecision;
  readonly onBack: (decision: number) => void;
}

function WayBack({ debrief, decision, onBack }: WayBackProps) {
  const { t, languageOf } = useWords();
  const { index, kind, title, chosen, arranged } = decision;
  const weeks = weeksOf(decision);
  const manager = decision.manager === null ? undefined : managerOf(debrief, decision.manager);
  const name = manager === undefined ? '' : manager.short;
  const words =
    kind === 'option' || kind === 'arrange'
      ? t('debrief.quoted', { text: said(chosen) })
      : t(`debrief.rewind.${kind}`, { name, text: said(chosen), ...weeks });
  return (
    <li class="way-back" data-kind={kind}>
      <p>
        {(kind === 'option' || kind === 'arrange' || kind === 'look') && (
          <span class="quiet small way-title" {...inLanguage(languageOf(title))}>
            <Sentence text={said(title)} language={languageOf} />
          </span>
        )}
        <span>
          <Sentence text={words} language={languageOf} />
        </span>
        <ArrangedLine arranged={arranged} />
      </p>
      <button
        type="button"
        class="link-button screen-only"
        aria-label={t('debrief.rewind.back_named', { ...weeks, words: unmarked(words) })}
        onClick={() => onBack(index)}
      >
        {t('debrief.rewind.back')}
      </button>
    </li>
  );
}

function Decisions({ debrief, tree }: { readonly debrief: Debrief; readonly tree: RunTree }) {
  const { t } = useWords();
  const turns = [...new Map(debrief.decisions.map((decision) => [decision.week, decision])).values()];
  return (
    <ol class="ways-back">
      {turns.map((turn) => (
        <li key={turn.week}>
          <h4>{t('debrief.rewind.turn', weeksOf(turn))}</h4>
          <ul>
            {debrief.decisions
              .filter(({ week }) => week === turn.week)
              .map((decision) => (
                <WayBack key={decision.index} debrief={debrief} decision={decision} onBack={tree.onBack} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export function WaysBack({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const { rewind } = useExtras();
  if (rewind === null) return <p>{t('debrief.rewind.none')}</p>;
  return (
    <>
      {rewind.setsAside && <p class="screen-only">{t('debrief.rewind.sets_aside')}</p>}
      <div class="card panel screen-only">
        <h3>{t('debrief.rewind.decisions')}</h3>
        <Decisions debrief={debrief} tree={rewind} />
      </div>
    </>
  );
}
