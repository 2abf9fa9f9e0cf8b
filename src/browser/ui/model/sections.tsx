// The parts of the page that are read: what is worked out, what research does not say, what was decided.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText, type ModelTextId } from './words.ts';

interface PartProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Part({ title, wide = false, children }: PartProps) {
  const id = useId();
  return (
    <section class="model-part" data-wide={wide || undefined} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const TIERS = ['you', 'manager', 'team', 'results'] as const;

/** From you to results in three steps, each smaller in your hand than the last. */
function Tiers() {
  const t = useText();
  return (
    <figure class="tiers">
      <ol aria-label={t('model.tiers')}>
        {TIERS.map((tier) => (
          <li key={tier} data-tier={tier}>
            <svg class="rings" viewBox="0 0 64 64" aria-hidden="true">
              {[30, 22, 14].map((radius, ring) => (
                <circle
                  key={radius}
                  class="ring"
                  data-shown={ring >= TIERS.indexOf(tier) || undefined}
                  cx="32"
                  cy="32"
                  r={radius}
                />
              ))}
              <circle class="core" cx="32" cy="32" r="7" />
            </svg>
            <span>
              <b>{t(`model.tier_${tier}`)}</b>
              <span class="quiet small">{t(`model.tier_${tier}_text`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

export function Works() {
  const t = useText();
  return (
    <Part title={t('model.works')} wide>
      <div class="works">
        <p>{t('model.works_1')}</p>
        <Tiers />
        <p>{t('model.works_2')}</p>
        <p>{t('model.works_3')}</p>
        <p>{t('model.works_4')}</p>
      </div>
    </Part>
  );
}

const SAYINGS = ['monitoring', 'engagement', 'trust', 'coaching', 'goals', 'hiring', 'relationships'] as const;

export function Research() {
  const t = useText();
  return (
    <Part title={t('model.research')} wide>
      <p class="measure">{t('model.research_lead')}</p>
      <dl class="sayings">
        {SAYINGS.map((saying) => (
          <div key={saying}>
            <dt>{t(`model.myth.${saying}`)}</dt>
            <dd>{t(`model.fact.${saying}`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

const CHOICES: readonly ModelTextId[] = [
  'model.choice.waiting',
  'model.choice.questions',
  'model.choice.contagion',
  'model.choice.speed',
  'model.choice.attention',
];

export function Choices() {
  const t = useText();
  return (
    <Part title={t('model.choices')}>
      <p>{t('model.choices_lead')}</p>
      <ul class="plain-list">
        {CHOICES.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
      <p>{t('model.choice.missing')}</p>
      <p class="quiet small">{t('model.more')}</p>
    </Part>
  );
}
