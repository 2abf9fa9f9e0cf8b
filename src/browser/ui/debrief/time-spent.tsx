import type { Debrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { Bar } from './bar.tsx';
import { Dumbbell } from './dumbbell.tsx';
import { nameOf } from './managers.ts';
import { OwnEye } from './own-eye.tsx';
import { inLanguage, Said, said, Sentence } from '../components/said.tsx';
import { decimal, percent, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

type Time = Debrief['time'];
const PARTS = ['details', 'developing', 'elsewhere', 'firefighting', 'unspent'] as const;

function TimeBars({ time }: { readonly time: Time }) {
  const { t, locale } = useWords();
  const most = Math.max(1, ...PARTS.map((part) => time[part]));
  return (
    <ul class="bars">
      {PARTS.map((part) => (
        <li key={part} data-part={part}>
          <p class="bar-words">
            <span class="bar-name">{t(`debrief.time.${part}`)}</span>
            <span class="bar-figure">
              {t('debrief.time.part_is', {
                blocks: time[part],
                share: percent(locale, time[part] / Math.max(1, time.total)),
              })}
            </span>
          </p>
          <Bar share={time[part] / most} kind={part} />
          <p class="quiet small">{t(`debrief.time.${part}_is`)}</p>
        </li>
      ))}
    </ul>
  );
}

function styleSentence(time: Time, { t, locale }: Words): string {
  const [said, real] = [percent(locale, time.saidShare / 100), percent(locale, time.realShare / 100)];
  const gap = Math.round(Math.abs(time.realShare - time.saidShare));
  if (gap < 5) return t('debrief.time.style_same', { said, real });
  return t(time.realShare > time.saidShare ? 'debrief.time.style_more' : 'debrief.time.style_less', {
    said,
    real,
    gap,
  });
}

function StyleConfronted({ time }: { readonly time: Time }) {
  const words = useWords();
  const { t, locale } = words;
  const sentence = styleSentence(time, words);
  return (
    <div class="card panel">
      <h3>{t('debrief.time.style_title')}</h3>
      <Dumbbell
        plain
        sentence={null}
        from={{
          value: time.saidShare,
          label: t('debrief.time.style_said', { share: percent(locale, time.saidShare / 100) }),
        }}
        to={{
          value: time.realShare,
          label: t('debrief.time.style_real', { share: percent(locale, time.realShare / 100) }),
        }}
      />
      <p>{sentence}</p>
    </div>
  );
}

function ratioSentence({ details, developing }: Time, { t, locale }: Words): string {
  const [more, less] = [Math.max(details, developing), Math.min(details, developing)];
  if (more === 0) return '';
  if (less === 0) return t('debrief.time.none_of_one');
  if (more / less < 1.2) return t('debrief.time.even');
  const ratio = decimal(locale, more / less, 1);
  return t(details > developing ? 'debrief.time.details_first' : 'debrief.time.developing_first', { ratio });
}

function Question({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { t, languageOf } = words;
  const { details, developing } = debrief.time;
  return (
    <div class="question">
      <h3 class="spoken">{t('debrief.time.question_title')}</h3>
      <blockquote>{t('debrief.time.question')}</blockquote>
      <p>{sentences(t('debrief.time.your_figures', { details, developing }), ratioSentence(debrief.time, words))}</p>
      {debrief.questions.length > 0 && (
        <>
          <h4>{t('debrief.time.more_questions')}</h4>
          <ul class="plain-list">
            {debrief.questions.map((question) => (
              <li key={question} {...inLanguage(languageOf(question))}>
                <Sentence text={said(question)} language={languageOf} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ByManager({ debrief }: { readonly debrief: Debrief }) {
  const { t, languageOf } = useWords();
  const { byManager, byKind } = debrief.time;
  const most = Math.max(1, ...byManager.map((entry) => entry.blocks));
  const sorted = byManager.toSorted((a, b) => b.blocks - a.blocks);
  return (
    <div class="card panel">
      <h3>{t('debrief.time.by_manager')}</h3>
      <ul class="bars small-bars">
        {sorted.map(({ id, blocks }) => (
          <li key={id}>
            <p class="bar-words">
              <span class="bar-name">
                <Said language={languageOf(nameOf(debrief, id))}>{nameOf(debrief, id)}</Said>
              </span>
              <span class="bar-figure">{t('debrief.blocks', { blocks })}</span>
            </p>
            <Bar share={blocks / most} />
          </li>
        ))}
      </ul>
      <FigureTable
        locale={t.locale}
        summary={t('debrief.table')}
        caption={t('debrief.time.by_kind')}
        columns={[t('debrief.time.what'), t('debrief.time.blocks_column')]}
        rows={byKind
          .toSorted((a, b) => b.blocks - a.blocks)
          .map(({ kind, blocks }) => [t(`debrief.time.kind.${kind}`), blocks])}
      />
    </div>
  );
}

export function TimeSpent({ debrief }: { readonly debrief: Debrief }) {
  return (
    <>
      <div class="time-top">
        <div class="card panel">
          <TimeBars time={debrief.time} />
        </div>
        <Question debrief={debrief} />
      </div>
      <div class="pair">
        <StyleConfronted time={debrief.time} />
        <ByManager debrief={debrief} />
      </div>
      <OwnEye debrief={debrief} />
    </>
  );
}
