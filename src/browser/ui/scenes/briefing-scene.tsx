import { useId, useState } from 'preact/hooks';
import type { Speaker } from '../../../core/run/scene-view.ts';
import type { ManagerView, RunView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf, languageOfTexts, Sentence } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import type { Translate } from '../text/text.ts';
import { GoOn } from './go-on.tsx';
import { FoldButton } from './happening.tsx';
import { Counts } from './monday-counts.tsx';
import { Desk } from './monday-desk.tsx';
import { Rows } from './monday-row.tsx';
import { cameOf, folded, newsOf, noticeNote, noticeWords, openings, type Notice } from './monday-words.ts';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';

interface PartProps {
  readonly view: RunView;
  readonly t: Translate;
}

/** Who is no manager of the player's: a boss, a peer. */
const promisedTo = (line: Notice): Speaker | undefined =>
  line.kind === 'promise_broken' || line.kind === 'promise_lapsed' ? line.to : undefined;

/** Who a line is about, whoever that is. */
const whoIn = (line: Notice, { managers }: RunView): Speaker | ManagerView | undefined =>
  managers.find(({ id }) => id === line.manager) ?? promisedTo(line) ?? (line.kind === 'sign' ? line.about : undefined);

/** A line of the author’s that leaves open whose it is. */
const isNameless = ({ text }: Notice, { short }: Speaker | ManagerView): boolean =>
  text !== '' && !text.includes(short);

function NoticeLine({ line, view, t }: PartProps & { readonly line: Notice }) {
  const words = usePlanWords();
  const who = whoIn(line, view);
  const below = noticeNote(line, words);
  return (
    <li data-alone={who === undefined || undefined}>
      {who && <Portrait portrait={who.portrait} name={who.name} mood={who.mood} size={2.25} />}
      <div>
        <p>
          {who && isNameless(line, who) && (
            <>
              <span class="name" {...inLanguageOf(view.scenario, who.short)}>
                {who.short}
              </span>
              {': '}
            </>
          )}
          <Sentence text={noticeWords(line, view, t, words)} language={languageOfTexts(view.scenario)} />
        </p>
        {below && <p class="quiet small">{below}</p>}
      </div>
    </li>
  );
}

/** What came of the player’s own doing, all of it and before anything else. */
function Came({ view, t }: PartProps) {
  const words = usePlanWords();
  const lines = cameOf(view);
  if (lines.length === 0) return null;
  return (
    <section class="noticed">
      <h2>{words('briefing.came')}</h2>
      <ul>
        {lines.map((line, at) => (
          <NoticeLine key={at} {...{ line, view, t }} />
        ))}
      </ul>
    </section>
  );
}

function Noticed({ view, t }: PartProps) {
  const words = usePlanWords();
  const [whole, showWhole] = useState(false);
  const id = useId();
  const lines = newsOf(view);
  if (lines.length === 0) return null;
  const { shown, more } = folded(lines, cameOf(view).length);
  return (
    <section class="noticed">
      <h2>{words('briefing.signs')}</h2>
      <ul id={id}>
        {(whole ? lines : shown).map((line, at) => (
          <NoticeLine key={at} {...{ line, view, t }} />
        ))}
      </ul>
      {more > 0 && <FoldButton controls={id} whole={whole} more={more} onPress={() => showWhole(!whole)} />}
    </section>
  );
}

/** What there is to plan with from now on, and why. */
function Opened({ view }: Pick<PartProps, 'view'>) {
  const words = usePlanWords();
  const lines = openings(view);
  if (lines.length === 0) return null;
  return (
    <section class="section opened">
      <h2>{words('briefing.opens')}</h2>
      <ul>
        {lines.map(({ practice, text }) => (
          <li key={practice}>
            <span class="name">{words(`practice.${practice}`)}</span>{' '}
            <span {...inLanguageOf(view.scenario, text)}>
              <Words text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the order in which a Monday is best read: what came of one’s own doing, what one notices, what wants an answer, who says what, and what is new. */
export function BriefingScene({ view, t, held, decide }: SceneProps) {
  const words = usePlanWords();
  return (
    <div class="scene monday">
      <SceneHeading scene={`briefing ${view.week}`}>{words('briefing.title', { week: view.week })}</SceneHeading>
      <Came view={view} t={t} />
      <Noticed view={view} t={t} />
      <Desk view={view} t={t} />
      <Counts view={view} />
      <Rows view={view} t={t} />
      <Opened view={view} />
      <div class="actions stay">
        <GoOn {...{ held, decide }}>{words('briefing.go_on')}</GoOn>
      </div>
    </div>
  );
}
