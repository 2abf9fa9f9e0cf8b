import type { Debrief } from '../../../core/run/debrief.ts';
import { FigureTable } from '../components/figure-table.tsx';
import { Bar } from './bar.tsx';
import { BossCard } from './boss.tsx';
import { useExtras } from './extras.ts';
import { nameOf } from './managers.ts';
import { OwnEye } from './own-eye.tsx';
import { Said } from '../components/said.tsx';
import { decimal, percent, sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import { wholeShares } from './whole-shares.ts';
import type { Words } from './words.ts';

type Time = Debrief['time'];
const PARTS = ['details', 'developing', 'beside', 'together', 'elsewhere', 'firefighting', 'unspent'] as const;

function TimeBars({ time }: { readonly time: Time }) {
  const { t, locale } = useWords();
  const shown = PARTS.filter((part) => (part !== 'together' && part !== 'beside') || time[part] > 0);
  const shares = wholeShares(shown.map((part) => time[part]));
  return (
    <ul class="bars">
      {shown.map((part, at) => (
        <li key={part} data-part={part}>
          <p class="bar-words">
            <span class="bar-name">{t(`debrief.time.${part}`)}</span>
            <span class="bar-figure">
              {t('debrief.time.part_is', {
                blocks: time[part],
                share: percent(locale, (shares[at] ?? 0) / 100),
              })}
            </span>
          </p>
          <Bar share={(shares[at] ?? 0) / 100} kind={part} />
          <p class="quiet small beside">{t(`debrief.time.${part}_is`)}</p>
        </li>
      ))}
    </ul>
  );
}

const takenShare = ({ decisions: { about, taken } }: Time): number => (100 * taken) / Math.max(1, about);

/** A share of their decisions is held against a share of their work; the blocks stand beside it. */
function styleSentence(time: Time, { t, locale }: Words): string {
  const { saidShare, realShare, details, free, decisions } = time;
  const [said, real] = [percent(locale, saidShare / 100), percent(locale, realShare / 100)];
  const gap = Math.round(decisions.about > 0 ? takenShare(time) : realShare) - saidShare;
  const way = Math.abs(gap) < 5 ? 'same' : gap > 0 ? 'more' : 'less';
  return t('debrief.time.style', { said, real, details, free, way, ...decisions });
}

/** Said and done, each a bar of its own share. */
function StyleConfronted({ time }: { readonly time: Time }) {
  const words = useWords();
  const { t, locale } = words;
  const bars = [
    ['said', time.saidShare],
    ...(time.decisions.about > 0 ? [['taken', takenShare(time)] as const] : []),
    ['real', time.realShare],
  ] as const;
  return (
    <div class="card panel">
      <h3>{t('debrief.time.style_title')}</h3>
      <ul class="bars small-bars">
        {bars.map(([which, share]) => (
          <li key={which} data-share={which}>
            <p class="bar-words">
              <span class="bar-name">{t(`debrief.time.style_${which}`)}</span>
              <span class="bar-figure">{percent(locale, share / 100)}</span>
            </p>
            <Bar share={share / 100} kind={which === 'said' ? 'plain' : 'details'} />
          </li>
        ))}
      </ul>
      <p>{styleSentence(time, words)}</p>
    </div>
  );
}

function ratioSentence({ details, developing }: Time, { t, locale }: Words): string {
  const [more, less] = [Math.max(details, developing), Math.min(details, developing)];
  if (less === 0) return '';
  if (more / less < 1.2) return t('debrief.time.even');
  const ratio = decimal(locale, more / less, 1);
  return t(details > developing ? 'debrief.time.details_first' : 'debrief.time.developing_first', { ratio });
}

function Question({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { t } = words;
  const { rewind } = useExtras();
  const { details, developing, beside } = debrief.time;
  return (
    <div class="question">
      <h3 class="spoken">{t('debrief.time.question_title')}</h3>
      {/* Asked once, and not again after every road that is tried. */}
      {(rewind === null || rewind.active === 0) && <blockquote>{t('debrief.time.question')}</blockquote>}
      <p>
        {sentences(t('debrief.time.your_figures', { details, developing, beside }), ratioSentence(debrief.time, words))}
      </p>
    </div>
  );
}

function ByManager({ debrief }: { readonly debrief: Debrief }) {
  const { t, languageOf } = useWords();
  const { byManager, byKind } = debrief.time;
  const all = Math.max(1, debrief.time.total);
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
            <Bar share={blocks / all} />
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
        <div class="stacked">
          <div class="card panel">
            <TimeBars time={debrief.time} />
          </div>
          <BossCard debrief={debrief} />
        </div>
        <div class="stacked">
          <Question debrief={debrief} />
          <StyleConfronted time={debrief.time} />
        </div>
      </div>
      <div class="beside pair">
        <ByManager debrief={debrief} />
        <OwnEye debrief={debrief} />
      </div>
    </>
  );
}
