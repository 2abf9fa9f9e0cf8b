// What a Monday puts on the desk: the boss, what is brought up, what last turn borrowed, what was promised.
import type { ComponentChildren } from 'preact';
import type { RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf, languageOfTexts, said, Sentence } from '../components/said.tsx';
import { called } from '../sentences/called.ts';
import type { Translate } from '../text/text.ts';
import { ClaimWhy, claimSays, nobodyAsks } from './claim-line.tsx';
import { afterName, bossWords, onDesk, thirdOf, type OnDesk } from './monday-words.ts';
import { usePlanWords, type PlanText } from './plan-words.ts';

interface DeskProps {
  readonly view: RunView;
  readonly t: Translate;
}

function speakerOf(line: OnDesk, { boss, managers }: RunView) {
  if (line.kind === 'owed') return undefined;
  if (line.kind === 'boss') return { ...boss, short: boss.name, mood: line.mood };
  if (line.manager === boss.id) return { ...boss, short: boss.name };
  const manager = managers.find(({ id }) => id === line.manager);
  return manager === undefined && line.kind === 'promise_due' ? { ...line.to, deputy: false } : manager;
}

function deskWords(line: OnDesk, view: RunView, words: PlanText): string {
  switch (line.kind) {
    case 'boss':
      return line.text || bossWords(line, words);
    case 'claim':
      if (line.text === '' && nobodyAsks(line, view)) return words('claim.says_vacant');
      return line.text || claimSays(line, thirdOf(line, view), words);
    case 'owed':
      return words('briefing.owed', { borrowed: line.borrowed, price: line.blocks - line.borrowed });
    case 'promise_due':
      return line.text;
  }
}

function Note({ line, view }: { readonly line: OnDesk; readonly view: RunView }): ComponentChildren {
  const words = usePlanWords();
  if (line.kind === 'claim') return <ClaimWhy line={line} view={view} />;
  if (line.kind === 'promise_due') return words('briefing.due', { weeks: line.weeks });
  if (line.kind !== 'boss' || (line.mood !== 'worried' && line.mood !== 'angry')) return null;
  const text = words('briefing.boss_next', { boss: said(view.boss.short), mood: line.mood });
  return <Sentence text={text} language={languageOfTexts(view.scenario)} />;
}

function DeskLine({ line, view, t }: DeskProps & { readonly line: OnDesk }) {
  const words = usePlanWords();
  const speaker = speakerOf(line, view);
  const blocks = 'blocks' in line ? line.blocks : 0;
  const text = deskWords(line, view, words);
  const rest = speaker ? afterName(text, speaker.short) : null;
  return (
    <li>
      {speaker ? (
        <Portrait portrait={speaker.portrait} name={speaker.name} mood={speaker.mood} size={2.25} />
      ) : (
        <span />
      )}
      <div>
        <p>
          {speaker && (
            <span class="name" {...inLanguageOf(view.scenario, speaker.short)}>
              {'deputy' in speaker && rest === null ? called(speaker, t) : speaker.short}
            </span>
          )}
          {speaker && rest === null && ' '}
          <span {...(line.text !== '' && inLanguageOf(view.scenario, line.text))}>
            <Words text={rest ?? text} />
          </span>
        </p>
        <p class="quiet small">
          <Note line={line} view={view} />
        </p>
      </div>
      {blocks > 0 && (
        <p class="takes">
          <Blocks counts={{ claimed: blocks }} />
          <span>{words('attention.price', { blocks })}</span>
        </p>
      )}
    </li>
  );
}

export function Desk({ view, t }: DeskProps) {
  const words = usePlanWords();
  const lines = onDesk(view);
  if (lines.length === 0) return null;
  return (
    <section class="section">
      <h2>{words('briefing.desk')}</h2>
      <ul class="desk">
        {lines.map((line, at) => (
          <DeskLine key={at} {...{ line, view, t }} />
        ))}
      </ul>
    </section>
  );
}
