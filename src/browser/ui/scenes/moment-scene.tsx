import type { MomentView, OptionView } from '../../../core/run/scene-view.ts';
import { languageOfText, type RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { Choice } from '../components/choice.tsx';
import { Icon } from '../components/icon.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { useProposals } from '../components/proposals.ts';
import { inLanguageOf, languageOfTexts, said, Sentence } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { listed } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import { Documents, Looks } from './moment-documents.tsx';
import { chosenBy, numberOf, useNumberKeys } from './number-keys.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';
import { TaskAsked, type TaskOfMoment } from './task-asked.tsx';
import { sceneOf, Thread } from './thread.tsx';
import { UndoButton } from './undo-button.tsx';

interface OptionProps {
  readonly option: OptionView;
  readonly number: number;
  readonly view: RunView;
  readonly t: Translate;
  readonly onPress: () => void;
}

/** Heard and not seen, and part of the word before it: in a box of its own it would be read after a space. */
const Pause = () => <span class="pause">.</span>;

const canBeHad = ({ affordable, yes }: OptionView): boolean => affordable && yes !== 'refused';

function priceWords({ attention, affordable, borrows }: OptionView, words: PlanText): string {
  if (borrows === null) return words(affordable ? 'attention.price' : 'attention.price_over', { blocks: attention });
  const { blocks: more, week, price } = borrows;
  return words('attention.price_borrowed', { blocks: attention, more, week, price });
}

interface BelowProps {
  readonly option: OptionView;
  readonly view: RunView;
  /** With the first answer of the moment. */
  readonly paid: boolean;
}

/** What it costs, whose yes it needs, and what it promises. */
function Below({ option, view, paid }: BelowProps) {
  const words = usePlanWords();
  const language = languageOfTexts(view.scenario);
  const { attention, yes, promise } = option;
  return (
    <>
      {!paid && (
        <span class="price">
          {attention > 0 && <Blocks counts={{ spent: attention }} />}
          <span>
            {priceWords(option, words)}
            {(yes !== null || promise) && <Pause />}
          </span>
        </span>
      )}
      {yes === 'given' && (
        <span class="price">
          <span>
            <Sentence text={words('moment.yes', { boss: said(view.boss.short) })} language={language} />
            {promise && <Pause />}
          </span>
        </span>
      )}
      {yes === 'refused' && (
        <span class="price">
          <span>
            <Sentence text={words('moment.no', { boss: said(view.boss.short) })} language={language} />
          </span>
        </span>
      )}
      {promise && (
        <span class="price">
          <span>
            <Sentence text={words('moment.promise', { promise: said(promise), due: option.due })} language={language} />
          </span>
        </span>
      )}
    </>
  );
}

/** In a room: who else would take it. */
function Others({ names, t }: { readonly names: readonly string[]; readonly t: Translate }) {
  const words = usePlanWords();
  return (
    <span class="price would">
      <Icon name="users" />
      <span>{words('proposal.would', { names: listed(t.locale, names) })}</span>
    </span>
  );
}

/** A room’s wall calls its answers by letters. */
function Option({ option, number, view, t, onPress }: OptionProps) {
  const { own, others, together } = useProposals();
  const names = others[option.id] ?? [];
  return (
    <Choice
      mark={together ? 'ABCDEFGHI'.charAt(number - 1) : number}
      text={
        <>
          <Words text={option.text} />
          <Pause />
        </>
      }
      language={languageOfText(view.scenario, option.text)}
      unavailable={!canBeHad(option)}
      pressed={own === null ? undefined : own === option.id}
      onPress={onPress}
      below={
        <>
          <Below {...{ option, view }} paid={view.moment?.step != null} />
          {names.length > 0 && <Others {...{ names, t }} />}
        </>
      }
    />
  );
}

interface AskedProps {
  readonly view: RunView;
  readonly moment: MomentView;
  readonly t: Translate;
}

/** Seen above the heading, and heard after it. */
const SPEAKER = 'moment-speaker';

function Speaker({ view: { scenario }, moment: { speaker }, t }: AskedProps) {
  return (
    <div class="speaker">
      <Portrait portrait={speaker.portrait} name={speaker.name} mood={speaker.mood} size={4.75} ring />
      <div id={SPEAKER}>
        <p class="name" {...inLanguageOf(scenario, speaker.name)}>
          {speaker.name}
          <span class="spoken">, </span>
        </p>
        <p class="quiet">
          {speaker.role === '' ? (
            t('manager.looks', { mood: speaker.mood })
          ) : (
            <Sentence
              text={t('manager.role_looks', { role: said(speaker.role), mood: speaker.mood })}
              language={languageOfTexts(scenario)}
            />
          )}
        </p>
      </div>
    </div>
  );
}

function optionByKey(number: number | null, options: readonly OptionView[]): OptionView | undefined {
  const option = number === null ? undefined : options[number - 1];
  return option && canBeHad(option) ? option : undefined;
}

/** A moment’s own question: who asks, what, and how much hangs on it. */
function Opening({ view, moment, t }: AskedProps) {
  const words = usePlanWords();
  return (
    <>
      <Speaker {...{ view, moment, t }} />
      <SceneHeading
        scene={`moment ${view.week} ${moment.id}`}
        language={languageOfText(view.scenario, moment.title)}
        with={SPEAKER}
      >
        <Words text={moment.title} />
      </SceneHeading>
      <div {...inLanguageOf(view.scenario, moment.text)}>
        <Prose text={moment.text} />
      </div>
      <Documents view={view} documents={moment.documents} />
      <p class="chips">
        <span class="chip">{words('moment.monday', { week: view.week })}</span>
        <span class="chip">{words(`moment.${moment.stakes}`)}</span>
        {!moment.reversible && <span class="chip">{words('moment.final')}</span>}
        {moment.count > 1 && (
          <span class="chip">{words('moment.number', { number: moment.number, count: moment.count })}</span>
        )}
        <span class="chip">
          {words('attention.left_week', {
            left: view.attention.left,
            length: view.scenario.turnWeeks,
            week: view.week,
          })}
        </span>
      </p>
      {view.week === 1 && moment.number === 1 && <p class="quiet small">{words('attention.block')}</p>}
    </>
  );
}

interface MomentSceneProps extends SceneProps {
  readonly shortcuts: boolean;
  readonly task?: TaskOfMoment | undefined;
}

export function MomentScene(props: MomentSceneProps) {
  const words = usePlanWords();
  const { view, t, decide, undo, shortcuts, task } = props;
  const { moment } = view;
  const choose = (option: string): void => {
    if (moment) decide({ kind: 'option', moment: moment.id, option });
  };
  const scene = useNumberKeys((event) => {
    const number = numberOf(event);
    const option = shortcuts && moment ? optionByKey(number, moment.options) : undefined;
    if (!option) return;
    chosenBy(number);
    choose(option.id);
  });
  if (!moment) return null;
  const said = moment.step === null ? [] : sceneOf(view, moment.id);
  const back = moment.number > 1 || said.length > 0 ? undo : undefined;
  return (
    <div class="scene" ref={scene}>
      {said.length > 0 ? (
        <Thread {...{ view, t, said }} asks={moment} title={moment.title} />
      ) : (
        <Opening {...{ view, moment, t }} />
      )}
      {said.length === 0 && <Looks view={view} moment={moment} decide={decide} />}
      {moment.task ? (
        <TaskAsked {...{ view, moment, t, decide, shortcuts, task }} undo={back} />
      ) : (
        <>
          <h2 class={said.length === 0 && moment.looks.length > 0 ? 'moment-ask' : 'spoken'}>
            {words('moment.options')}
          </h2>
          <ul class="choices">
            {moment.options.map((option, at) => (
              <li key={option.id}>
                <Option
                  option={option}
                  number={at + 1}
                  view={view}
                  t={t}
                  onPress={() => {
                    chosenBy(null);
                    choose(option.id);
                  }}
                />
              </li>
            ))}
          </ul>
          <UndoButton undo={back} t={t} />
        </>
      )}
    </div>
  );
}
