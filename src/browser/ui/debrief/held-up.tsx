import type { Debrief } from '../../../core/run/debrief.ts';
import { Bar } from './bar.tsx';
import { ChangeBar } from './change-bar.tsx';
import { Dumbbell } from './dumbbell.tsx';
import { goneFrom, leaverLines } from './leaver-lines.ts';
import { PeopleRow } from './people-row.tsx';
import { Sentence } from '../components/said.tsx';
import { percent, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

type Outcome = Debrief['outcome'];
/** Points; a smaller difference is called none. */
const SAME = 2;

function Delivery({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const [there, away] = [Math.round(outcome.deliveryThere), Math.round(outcome.deliveryAway)];
  const gap = Math.abs(there - away);
  const sentence = t(
    gap < SAME
      ? 'debrief.held.delivery_same'
      : away < there
        ? 'debrief.held.delivery_down'
        : 'debrief.held.delivery_up',
    { gap },
  );
  const [from, to] = [
    t('debrief.held.delivery_there', { value: there }),
    t('debrief.held.delivery_away', { value: away }),
  ];
  return (
    <li class="card panel">
      <h3>{t('debrief.held.delivery')}</h3>
      <Dumbbell
        sentence={t('debrief.held.delivery_both', { there, away })}
        from={{ value: there, label: from }}
        to={{ value: away, label: to }}
      />
      <p>{sentence}</p>
    </li>
  );
}

function Trust({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const [start, end] = [Math.round(outcome.trustStart), Math.round(outcome.trustEnd)];
  const gap = Math.abs(start - end);
  const sentence = t(
    gap < SAME ? 'debrief.held.trust_same' : end < start ? 'debrief.held.trust_down' : 'debrief.held.trust_up',
    { gap },
  );
  const [from, to] = [t('debrief.held.start', { value: start }), t('debrief.held.end', { value: end })];
  return (
    <li class="card panel">
      <h3>{t('debrief.held.trust')}</h3>
      <Dumbbell
        sentence={t('debrief.held.trust_both', { start, end })}
        from={{ value: start, label: from }}
        to={{ value: end, label: to }}
      />
      <p>{sentence}</p>
    </li>
  );
}

/** Everybody who gave notice, in a line each: when, and why. */
function LeaverList({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const lines = leaverLines(debrief, words);
  if (lines.length === 0) return null;
  return (
    <ul class="plain-list">
      {lines.map(({ key, text }) => (
        <li key={key}>
          <Sentence text={text} language={words.languageOf} />
        </li>
      ))}
    </ul>
  );
}

function People({ debrief }: { readonly debrief: Debrief }) {
  const { peopleStart } = debrief.outcome;
  const left = goneFrom(debrief);
  const { t } = useWords();
  const kept = Math.max(0, peopleStart - left);
  return (
    <li class="card panel held-people">
      <h3>{t('debrief.held.people')}</h3>
      <PeopleRow kept={kept} left={left} />
      <p>
        <strong>{t('debrief.held.people_kept_said', { kept, all: peopleStart })}</strong>{' '}
        {t('debrief.held.people_left', { left })}
      </p>
      <LeaverList debrief={debrief} />
    </li>
  );
}

function grownSentence(grown: number, t: Translate): string {
  const gap = Math.round(Math.abs(grown));
  if (gap === 0) return t('debrief.held.level');
  return t(grown > 0 ? 'debrief.held.grew' : 'debrief.held.shrank', { gap });
}

interface GrownProps {
  readonly title: string;
  readonly grown: number;
  /** Said beside a rise: it need not be anybody's doing. */
  readonly why?: string;
}

function Grown({ title, grown, why }: GrownProps) {
  const { t } = useWords();
  const sentence = grownSentence(grown, t);
  return (
    <li class="card panel">
      <h3>{title}</h3>
      <ChangeBar change={grown} />
      <p>{sentences(sentence, why !== undefined && Math.round(grown) > 0 && why)}</p>
    </li>
  );
}

function Waited({ share }: { readonly share: number }) {
  const { t, locale } = useWords();
  return (
    <li class="card panel">
      <h3>{t('debrief.held.waited')}</h3>
      <Bar share={share} kind="firefighting" />
      <p>
        {share < 0.005 ? t('debrief.held.waited_none') : t('debrief.held.waited_is', { share: percent(locale, share) })}
      </p>
    </li>
  );
}

export function HeldUp({ debrief }: { readonly debrief: Debrief }) {
  const { outcome } = debrief;
  const { t } = useWords();
  return (
    <ul class="profile">
      <People debrief={debrief} />
      <Delivery outcome={outcome} />
      <Trust outcome={outcome} />
      <Grown title={t('debrief.held.skill')} grown={outcome.skillGrown} why={t('debrief.held.skill_why')} />
      <Grown title={t('debrief.held.autonomy')} grown={outcome.autonomyGrown} />
      <Waited share={outcome.waitedShare} />
    </ul>
  );
}
