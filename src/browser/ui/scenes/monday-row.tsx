// One manager on a Monday, in one row: what they say, what the figures say, when you last looked; more once it is opened.
import { useId, useState } from 'preact/hooks';
import type { ManagerView, RunView } from '../../../core/run/view.ts';
import { Icon } from '../components/icon.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { called } from '../sentences/called.ts';
import type { Translate } from '../text/text.ts';
import { ManagerSummary } from './manager-summary.tsx';
import { afterName, reportWords, reports, type Told } from './monday-words.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';

/** What there are no words for yet is left out. */
function rowFacts(manager: ManagerView, week: number, words: PlanText): string {
  const { told, figures, figuresTrend, unseenWeeks, team, vacant, quiet, inTheirWork } = manager;
  return [
    ...(quiet ? [words('row.quiet')] : []),
    ...(vacant ? [] : [words('row.says', { band: told })]),
    ...(figures === null ? [] : [words('row.figures', { band: figures, trend: figuresTrend ?? 'none' })]),
    team.seen !== null
      ? words('row.saw', { band: team.seen.delivery })
      : unseenWeeks >= week
        ? words('row.unseen_never', { work: String(inTheirWork > 0) })
        : words('row.unseen', { weeks: unseenWeeks }),
  ].join(' · ');
}

interface SaidProps {
  readonly line: Told;
  readonly manager: ManagerView;
  readonly view: RunView;
  readonly t: Translate;
}

interface RowProps extends Omit<SaidProps, 'line'> {
  /** Null where there is nobody to say anything. */
  readonly line: Told | null;
}

function Report({ line, view }: Pick<SaidProps, 'line' | 'view'>) {
  const words = usePlanWords();
  return (
    <span {...(line.text !== '' && inLanguageOf(view.scenario, line.text))}>
      <Words text={reportWords(line, words)} />
    </span>
  );
}

/** By their name; where the line begins with it, it is the same one. */
function Said({ line, manager, view, t }: SaidProps) {
  const words = usePlanWords();
  const rest = afterName(reportWords(line, words), manager.short);
  return (
    <>
      <span class="name" {...inLanguageOf(view.scenario, manager.short)}>
        {rest === null ? called(manager, t) : manager.short}
      </span>
      {rest === null ? (
        <>
          {' '}
          <Report line={line} view={view} />
        </>
      ) : (
        <span {...inLanguageOf(view.scenario, line.text)}>
          <Words text={rest} />
        </span>
      )}
    </>
  );
}

/** Beside what they report, and never in its place. */
function Asks({ line: { asks, asksLine } }: Pick<SaidProps, 'line'>) {
  const words = usePlanWords();
  if (asks === null || asksLine === null) return null;
  return (
    <>
      <span class="asks">
        <span class="wants">{words('briefing.asks')}</span> <Words text={words(`briefing.asks_${asks}_${asksLine}`)} />
      </span>
      {' · '}
    </>
  );
}

function NobodySays({ manager, view }: Pick<RowProps, 'manager' | 'view'>) {
  const words = usePlanWords();
  return (
    <>
      <span class="name" {...inLanguageOf(view.scenario, manager.short)}>
        {manager.short}
      </span>{' '}
      {words('row.vacant')}
    </>
  );
}

/** What each reports, and what they ask besides. */
function Row({ line, manager, view, t }: RowProps) {
  const words = usePlanWords();
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <li class="row">
      <button type="button" class="row-handle" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
        <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={2.25} />
        <span>
          {line === null ? <NobodySays {...{ manager, view }} /> : <Said {...{ line, manager, view, t }} />}
          <span class="reading">
            {line && <Asks line={line} />}
            {rowFacts(manager, view.week, words)}
          </span>
        </span>
        <span class="caret">
          <Icon name="caret-down" size={0.875} />
        </span>
      </button>
      <div id={body} class="row-body" hidden={!open}>
        {open && line !== null && line.asks !== null && line.asksLine === null && (
          <p>{words('briefing.asks_again', { wish: line.asks })}</p>
        )}
        {open && <ManagerSummary manager={manager} week={view.week} t={t} />}
      </div>
    </li>
  );
}

export function Rows({ view, t }: { readonly view: RunView; readonly t: Translate }) {
  const words = usePlanWords();
  const said = reports(view);
  const lines = view.managers.flatMap((manager) => {
    const line = said.find((one) => one.manager === manager.id) ?? null;
    return line === null && !manager.vacant ? [] : [{ line, manager }];
  });
  return (
    <section class="section">
      <h2>{words('briefing.told')}</h2>
      <ul>
        {lines.map(({ line, manager }) => (
          <Row key={manager.id} {...{ line, manager, view, t }} />
        ))}
      </ul>
      {lines.some(({ line }) => line?.firstAsk && line.asksLine !== null) && (
        <p class="quiet small">{words('briefing.asks_hint')}</p>
      )}
    </section>
  );
}
