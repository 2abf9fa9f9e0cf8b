import type { ComponentChildren } from 'preact';
import type { Talk } from '../../../core/run/cause.ts';
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import { Button } from '../components/button.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguage, inLanguageOf, said, Sentence } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { beatSentence } from '../sentences/beat-sentence.ts';
import { called } from '../sentences/called.ts';
import type { KeyOf } from '../text/catalogue.ts';
import type { Translate } from '../text/text.ts';
import { ClaimNote, claimSays } from './claim-line.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { toldWords } from './told-words.ts';
import type { SceneProps } from './scene-props.ts';

type Kind = BriefingLine['kind'];
type PlanKey = KeyOf<'plan'>;

/** In the order in which a Monday is best read: what changed, what is owed, who wants what, then the reports. */
const PARTS: readonly { readonly title: PlanKey; readonly kinds: readonly Kind[] }[] = [
  {
    title: 'briefing.news',
    kinds: ['manager_left', 'manager_notice', 'manager_stays', 'left', 'gave_notice', 'arrived'],
  },
  { title: 'briefing.unrest', kinds: ['wants_out', 'restless'] },
  { title: 'briefing.boss', kinds: ['boss'] },
  { title: 'briefing.claims', kinds: ['claim'] },
  { title: 'briefing.promises', kinds: ['promise_broken', 'promise_kept', 'promise_due'] },
  { title: 'briefing.told', kinds: ['told'] },
  { title: 'briefing.signs', kinds: ['sign'] },
  { title: 'briefing.replies', kinds: ['reply'] },
];

function note(line: BriefingLine, view: RunView, words: PlanText): ComponentChildren {
  switch (line.kind) {
    case 'claim':
      return <ClaimNote line={line} view={view} />;
    case 'promise_due':
      return words('briefing.due', { weeks: line.weeks });
    case 'promise_broken':
      return words('briefing.broken');
    case 'promise_kept':
      return words('briefing.kept');
    case 'boss':
      if (line.mood !== 'worried' && line.mood !== 'angry') return null;
      return (
        <Sentence
          text={words('briefing.boss_next', { boss: said(view.boss.short), mood: line.mood })}
          language={view.scenario.language}
        />
      );
    case 'told':
    case 'sign':
    case 'reply':
    case 'left':
    case 'arrived':
    case 'gave_notice':
    case 'wants_out':
    case 'manager_stays':
    case 'manager_left':
      return null;
    case 'restless':
      return talkWords(line.talk, words);
    case 'manager_notice':
      return line.misses === null ? null : words(`briefing.misses_${line.misses}`);
  }
}

/** The author's words, or ours where the author left it to the game. */
function wordsOf(line: BriefingLine, view: RunView, t: Translate, words: PlanText): string {
  if (line.text !== '') return line.text;
  switch (line.kind) {
    case 'told':
      return toldWords(line, view, words);
    case 'boss':
      return words(`briefing.boss_${bossTone(line.mood)}${line.told ? '_told' : ''}`);
    case 'claim':
      return claimSays(line, turnOf(line.manager, view), words);
    case 'restless':
    case 'wants_out':
      return signWords(line, view, t, words);
    case 'gave_notice':
    case 'left':
    case 'arrived':
    case 'manager_notice':
    case 'manager_stays':
    case 'manager_left':
      return beatSentence({ kind: line.kind, manager: line.manager, person: 0 }, view.managers, t);
    case 'sign':
    case 'reply':
    case 'promise_due':
    case 'promise_broken':
    case 'promise_kept':
      return '';
  }
}

/** What a team talks about, as far as it can be said in a few words. */
function talkWords(talk: Talk | null, t: PlanText): string | null {
  if (talk === null) return null;
  if (talk.practice !== null) return t('briefing.talk_practice', { practice: talk.practice });
  if (talk.text) return t('briefing.talk_text', { text: talk.text, week: talk.week ?? 0 });
  return talk.kind === 'state' ? t('briefing.talk_left') : null;
}

type Sign = Extract<BriefingLine, { readonly kind: 'restless' | 'wants_out' | 'manager_notice' }>;

function signWords(line: Sign, view: RunView, t: Translate, words: PlanText): string {
  const manager = view.managers.find(({ id }) => id === line.manager);
  const name = manager === undefined ? line.manager : called(manager, t);
  if (line.kind === 'restless') return words(`briefing.restless_${turnOf(line.manager, view)}`, { name });
  return words(`briefing.wants_out_${line.misses ?? 'engagement'}_${turnOf(line.manager, view)}`, { name });
}

/** Nobody says the same words every week, nor the same as the neighbour. */
function turnOf(manager: string, view: RunView): 1 | 2 | 3 {
  const at = view.managers.findIndex(({ id }) => id === manager);
  return ([1, 2, 3] as const)[(at + view.week) % 3] ?? 1;
}

function bossTone(mood: Mood): 'happy' | 'neutral' | 'worried' | 'angry' {
  if (mood === 'angry' || mood === 'worried' || mood === 'neutral') return mood;
  return mood === 'exhausted' || mood === 'sceptical' ? 'worried' : 'happy';
}

function speakerOf(line: BriefingLine, view: RunView) {
  if (line.kind === 'boss') return { ...view.boss, short: view.boss.name, mood: line.mood };
  if (line.kind === 'claim' && line.manager === view.boss.id) return { ...view.boss, short: view.boss.name };
  return view.managers.find(({ id }) => id === line.manager);
}

function Line({ line, view, t }: { readonly line: BriefingLine; readonly view: RunView; readonly t: Translate }) {
  const speaker = speakerOf(line, view);
  const words = usePlanWords();
  const below = note(line, view, words);
  return (
    <li>
      {speaker ? (
        <Portrait portrait={speaker.portrait} name={speaker.name} mood={speaker.mood} size={2.75} />
      ) : (
        <span />
      )}
      <div>
        {speaker && (
          <p class="name" {...inLanguage(view.scenario.language)}>
            {'deputy' in speaker ? called(speaker, t) : speaker.short}
          </p>
        )}
        <p {...(line.text !== '' && inLanguageOf(view.scenario, line.text))}>
          <Words text={wordsOf(line, view, t, words)} />
        </p>
        {line.kind === 'told' && line.asks !== null && (
          <p>
            <Words text={words(`briefing.asks_${line.asks}_${turnOf(line.manager, view)}`)} />
          </p>
        )}
        {below && <p class="quiet small">{below}</p>}
      </div>
    </li>
  );
}

function Signs({
  lines,
  scenario,
}: {
  readonly lines: readonly BriefingLine[];
  readonly scenario: RunView['scenario'];
}) {
  return (
    <ul class="signs">
      {lines.map((line, at) => (
        <li key={at} {...inLanguageOf(scenario, line.text)}>
          <Words text={line.text} />
        </li>
      ))}
    </ul>
  );
}

export function BriefingScene({ view, t, decide }: SceneProps) {
  const words = usePlanWords();
  const parts = PARTS.map(({ title, kinds }) => ({
    title,
    lines: view.briefing.filter(({ kind }) => kinds.includes(kind)),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <div class="scene">
      <SceneHeading scene={`briefing ${view.week}`}>{words('briefing.title', { week: view.week })}</SceneHeading>
      {parts.length === 0 && <p>{words('briefing.quiet')}</p>}
      {parts.map(({ title, lines }) => (
        <section key={title} class="section">
          <h2>{words(title)}</h2>
          {title === 'briefing.signs' ? (
            <Signs lines={lines} scenario={view.scenario} />
          ) : (
            <ul class="told">
              {lines.map((line, at) => (
                <Line key={at} line={line} view={view} t={t} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <div class="actions stay">
        <Button kind="main" wide onPress={() => decide({ kind: 'continue' })}>
          {words('briefing.go_on')}
        </Button>
      </div>
    </div>
  );
}
