// How sure we are: the claim, what does not fit, the charts, and the letters. All figures come from the validation.
import { FigureTable } from '../components/figure-table.tsx';
import { sentences } from '../text/formats.ts';
import { BandChart } from './band-chart.tsx';
import { bandWords, valueWords } from './row-figures.ts';
import { Part } from './sections.tsx';
import { judged, misses, reportedCount, type ValidationSummary } from './summary.ts';
import { rowName, useText } from './words.ts';

interface SureProps {
  readonly validation: ValidationSummary;
}

function Misses({ validation }: SureProps) {
  const t = useText();
  const missed = misses(validation);
  if (missed.length === 0) {
    return <p>{sentences(t('model.no_misses'), t('model.made_to_fit'))}</p>;
  }
  return (
    <>
      <p>{t('model.misses_lead')}</p>
      <ul class="plain-list misses">
        {missed.map((row) => (
          <li key={row.id}>
            {t('model.miss', {
              name: rowName(t, row.id),
              band: bandWords(t, row),
              value: valueWords(t, row, row.value),
            })}
          </li>
        ))}
      </ul>
      <p>{t('model.made_to_fit')}</p>
    </>
  );
}

function Controls({ validation: { controls, published } }: SureProps) {
  const t = useText();
  const nothing = controls.find(({ name }) => name === 'halo-only')?.inside ?? 0;
  const best = Math.max(...controls.map(({ inside }) => inside));
  return <p>{t('model.controls', { models: controls.length, nothing, best, published })}</p>;
}

const TAGS = ['A', 'B', 'C'] as const;

function Letters({ validation: { tags } }: SureProps) {
  const t = useText();
  const all = tags.A + tags.B + tags.C;
  return (
    <div class="letters">
      <h3>{t('model.tags')}</h3>
      <p>{t('model.tags_lead', { all })}</p>
      <ul>
        {TAGS.map((tag) => (
          <li key={tag} data-tag={tag}>
            <b class="letter">{tag}</b>
            <span class="letter-words">{t(`model.tag.${tag}`)}</span>
            <span class="letter-bar" aria-hidden="true" style={{ inlineSize: `${(100 * tags[tag]) / all}%` }} />
            <span class="quiet small">{t('model.tag_count', { count: tags[tag] })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Sure({ validation }: SureProps) {
  const t = useText();
  const { inside, published, overTime, overTimeInside, organisations, managers } = validation;
  const reported = validation.rows.filter(({ id, verdict }) => verdict === 'reported' && !id.includes('.'));
  return (
    <Part title={t('model.sure')} wide>
      <div class="measure stack">
        <p class="claim">{t('model.claim', { inside, published, overTime, overTimeInside })}</p>
        <p>{t('model.claim_plain', { organisations, managers })}</p>
        <Misses validation={validation} />
        <Controls validation={validation} />
      </div>
      <div class="card panel">
        <p class="quiet small measure">{t('model.chart_about')}</p>
        <div class="band-pair">
          <BandChart time="S" rows={judged(validation, 'S')} />
          <BandChart time="D" rows={judged(validation, 'D')} />
        </div>
        <div class="reported">
          <p class="quiet small measure">{t('model.reported_text', { count: reportedCount(validation) })}</p>
          <FigureTable
            locale={t.locale}
            summary={t('model.reported')}
            caption={t('model.reported')}
            columns={[t('model.column_effect'), t('model.column_game')]}
            rows={reported.map((row) => [rowName(t, row.id), valueWords(t, row, row.value)])}
          />
        </div>
      </div>
      <Letters validation={validation} />
    </Part>
  );
}
