// The first step: what was so against what was told, in the tellers' own words, and the map with its fog lifted.
import type { Debrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { causeWords } from './deed-words.ts';
import { useExtras } from './extras.ts';
import { foggedOf, type Report } from './heard-gap.ts';
import { honestyTurn } from './told-readings.ts';
import { reportId } from './map-readings.tsx';
import { useWords } from './words.ts';

function Quote({ report }: { readonly report: Report }) {
  const { t, languageOf } = useWords();
  const { heard, saidBand: band } = report;
  if (heard === null) return <>{t('debrief.fog.said_band', { band })}</>;
  return heard.authored ? <Sentence text={said(heard.words)} language={languageOf} /> : <Words text={heard.words} />;
}

/** Why it was not told: the deed that made it less safe to. */
function Because({ debrief, report }: { readonly debrief: Debrief; readonly report: Report }) {
  const { t, languageOf } = useWords();
  const { manager, monday } = report;
  const turn = honestyTurn(manager);
  const name = manager.short;
  if (turn === null || turn.deed.amount >= 0 || turn.week > monday)
    return <p>{t('debrief.fog.by_nature', { name })}</p>;
  const deed = causeWords(turn.deed, { t, debrief, manager });
  return (
    <p>
      <Sentence text={t('debrief.fog.because', { name, deed, week: turn.week })} language={languageOf} />
    </p>
  );
}

/** One Monday, told as it was. */
function Scene({ debrief, report }: { readonly debrief: Debrief; readonly report: Report }) {
  const { t, languageOf } = useWords();
  const { manager, heard, monday, wasBand, real } = report;
  const name = manager.short;
  return (
    <div class="card panel fog-scene">
      <Portrait portrait={manager.portrait} name={manager.name} mood={heard?.mood ?? 'neutral'} size={4.5} ring />
      <div>
        <h3>{t('debrief.fog.scene', { week: monday, name })}</h3>
        <blockquote>
          <Quote report={report} />
        </blockquote>
        <p class="quiet small" {...inLanguage(languageOf(manager.role))}>
          {manager.role}
        </p>
        <p class="fog-truth">{t('debrief.fog.truth', { name, band: wasBand, value: real })}</p>
        <Because {...{ debrief, report }} />
      </div>
    </div>
  );
}

function LastReports({ last }: { readonly last: readonly Report[] }) {
  const { t, languageOf } = useWords();
  return (
    <div class="fog-last">
      <h3>{t('debrief.fog.last')}</h3>
      <ul>
        {last.map((report) => (
          <li key={report.manager.id}>
            <Portrait
              portrait={report.manager.portrait}
              name={report.manager.name}
              mood={report.heard?.mood ?? 'neutral'}
              size={2.75}
            />
            <div>
              <p
                class="fog-name"
                id={reportId(report.manager.id)}
                tabIndex={-1}
                {...inLanguage(languageOf(report.manager.name))}
              >
                {report.manager.short}
              </p>
              <p class="fog-said">
                <Quote report={report} />
              </p>
              <p class="fog-was" data-off={report.saidBand === report.wasBand ? undefined : true}>
                {t('debrief.fog.was', {
                  band: report.wasBand,
                  same: report.saidBand === report.wasBand ? 'yes' : 'no',
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Fog({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const { heard, map } = useExtras();
  const { widest, last } = foggedOf(debrief, heard);
  return (
    <>
      {widest === null ? <p>{t('debrief.fog.clear')}</p> : <Scene debrief={debrief} report={widest} />}
      {map}
      <LastReports last={last} />
    </>
  );
}
