import { useState } from 'preact/hooks';
import { languageOfText, type RunView } from '../../../core/run/view.ts';
import { Button } from '../components/button.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { inLanguageOf, languageOfTexts, said, Sentence } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { postOf } from '../sentences/called.ts';
import { percent } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import type { SceneProps } from './scene-props.ts';

function Boss({ view: { boss, scenario }, t }: { readonly view: RunView; readonly t: Translate }) {
  return (
    <div class="section">
      <h2>{t('opening.boss')}</h2>
      <div class="speaker">
        <Portrait portrait={boss.portrait} name={boss.name} mood={boss.mood} />
        <div>
          <p class="name" {...inLanguageOf(scenario, boss.name)}>
            {boss.name}
          </p>
          {boss.wants && (
            <p class="quiet" {...inLanguageOf(scenario, boss.wants)}>
              <Words text={boss.wants} />
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function Who({ view, t, onNext }: Pick<SceneProps, 'view' | 't'> & { readonly onNext: () => void }) {
  const { scenario } = view;
  return (
    <div class="scene">
      <SceneHeading scene="opening" language={languageOfText(scenario, scenario.title)}>
        {scenario.title}
      </SceneHeading>
      <div class="speaker">
        <Portrait portrait={view.you.portrait} name={view.you.role} mood="neutral" size={4.5} />
        <p>
          <span class="quiet">{t('opening.you')}</span>
          <br />
          <span class="name" {...inLanguageOf(scenario, view.you.role)}>
            {view.you.role}
          </span>
        </p>
      </div>
      <div {...inLanguageOf(scenario, view.you.brief)}>
        <Prose text={view.you.brief} />
      </div>
      {scenario.contentNote && (
        <p class="content-note">
          <b>{t('home.content_note')}</b>{' '}
          <span {...inLanguageOf(scenario, scenario.contentNote)}>{scenario.contentNote}</span>
        </p>
      )}
      <Boss {...{ view, t }} />
      <div class="section">
        <h2>{t('opening.managers')}</h2>
        <ul class="told">
          {view.managers.map((manager) => (
            <li key={manager.id}>
              <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={3} />
              <div>
                <p class="name">
                  <Sentence
                    text={t('manager.name_role', {
                      name: said(manager.name),
                      role: postOf({ ...manager, role: said(manager.role) }, t),
                    })}
                    language={languageOfTexts(scenario)}
                  />
                </p>
                <p class="quiet" {...inLanguageOf(scenario, manager.brief)}>
                  <Words text={manager.brief} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <p class="quiet">{t('opening.length', { weeks: scenario.weeks, length: scenario.turnWeeks })}</p>
      <div class="actions stay">
        <Button kind="main" wide onPress={onNext}>
          {t('opening.to_style')}
        </Button>
      </div>
    </div>
  );
}

export const STYLE_WORDS = [
  'opening.style_0',
  'opening.style_1',
  'opening.style_2',
  'opening.style_3',
  'opening.style_4',
  'opening.style_5',
] as const;

const styleWords = (share: number, t: Translate): string =>
  t(STYLE_WORDS[Math.min(5, Math.round(share / 20))] ?? 'opening.style_3');

function Style({ t, decide }: Pick<SceneProps, 't' | 'decide'>) {
  const [share, setShare] = useState(50);
  return (
    <div class="scene">
      <SceneHeading scene="style">{t('opening.style_title')}</SceneHeading>
      <p>
        <label for="style">{t('opening.style_question')}</label>
      </p>
      <p class="quote" aria-hidden="true">
        {styleWords(share, t)}
      </p>
      <div>
        <input
          id="style"
          class="range"
          type="range"
          min={0}
          max={100}
          step={5}
          value={share}
          aria-valuetext={t('opening.style_at', { share: percent(t.locale, share / 100), words: styleWords(share, t) })}
          onInput={(event) => setShare(event.currentTarget.valueAsNumber)}
        />
        <p class="ends" aria-hidden="true">
          <span>{t('opening.style_low')}</span>
          <span>{t('opening.style_high')}</span>
        </p>
      </div>
      <p class="quiet">{t('opening.style_hint')}</p>
      <div class="actions">
        <Button kind="main" wide onPress={() => decide({ kind: 'style', share })}>
          {t('opening.start')}
        </Button>
      </div>
    </div>
  );
}

export function OpeningScene({ view, t, decide }: SceneProps) {
  const [asked, setAsked] = useState(false);
  return asked ? <Style t={t} decide={decide} /> : <Who view={view} t={t} onNext={() => setAsked(true)} />;
}
