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
import { readingAt } from './managers.ts';
import { useWords } from './words.ts';

function Quote({ report }: { readonly report: Report }) {
  const { t, languageOf } = useWords();
  const { heard, saidBand: band } = report;
  if (heard === null) return <>{t('debrief.fog.said_band', { band })}</>;
  return heard.authored ? <Sentence text={said(heard.words)} language={languageOf} /> : <Words text={heard.words} />;
}

/** What had been between you two by then, for better or worse; nobody's fault is read into it. */
function Because({ debrief, report }: { readonly debrief: Debrief; readonly report: Report }) {
  const { t, languageOf } = useWords();
  const { manager, monday, week } = report;
  const turn = honestyTurn(manager);
  const name = manager.short;
  const safe = readingAt(manager.honesty, week) ?? 50;
  if (turn === null || turn.week >= monday)
    return <p>{t(manager.dealt === null ? 'debrief.fog.unmet' : 'debrief.fog.safe', { name, safe })}</p>;
  const deed = causeWords(turn.deed, { t, debrief, manager });
  const way = turn.deed.amount < 0 ? 'less' : 'more';
  return (
    <p>
      <Sentence text={t(`debrief.fog.because_${way}`, { name, deed, week: turn.week, safe })} language={languageOf} />
    </p>
  );
}

interface SceneProps {
  readonly debrief: Debrief;
  readonly report: Report;
  /** It was told as it was. */
  readonly straight: boolean;
}

/** One Monday, told as it was. */
function Scene({ debrief, report, straight }: SceneProps) {
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
        <p class="fog-truth">
          {t(straight ? 'debrief.fog.straight' : 'debrief.fog.truth', { name, band: wasBand, value: real })}
        </p>
        <Because {...{ debrief, report }} />
      </div>
    </div>
  );
}

const isSame = ({ saidBand, wasBand }: Report): boolean => saidBand === wasBand;

function LastReports({ last }: { readonly last: readonly Report[] }) {
  const { t, languageOf } = useWords();
  // Said once, and not of each, where it is true of all.
  const all = last.length > 1 && last.every(isSame);
  return (
    <div class="fog-last">
      <h3>{t('debrief.fog.last')}</h3>
      {all && <p>{t('debrief.fog.all_true')}</p>}
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
                {...inLanguage(languageOf(report.manager.short))}
              >
                {report.manager.short}
              </p>
              <p class="fog-said">
                <Quote report={report} />
              </p>
              {!all && (
                <p class="fog-was" data-off={isSame(report) ? undefined : true}>
                  {t('debrief.fog.was', { band: report.wasBand, same: isSame(report) ? 'yes' : 'no' })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where nobody kept anything from you, that is the story: the bad news that came as it was. */
function Opening({ debrief, fogged }: { readonly debrief: Debrief; readonly fogged: ReturnType<typeof foggedOf> }) {
  const { t } = useWords();
  const { widest, straight, rest } = fogged;
  if (widest !== null) return <Scene debrief={debrief} report={widest} straight={false} />;
  return (
    <>
      <p>{t(`debrief.fog.clear_${rest}`)}</p>
      {straight !== null && <Scene debrief={debrief} report={straight} straight />}
    </>
  );
}

export function Fog({ debrief }: { readonly debrief: Debrief }) {
  const { heard, map } = useExtras();
  const fogged = foggedOf(debrief, heard);
  return (
    <>
      <Opening {...{ debrief, fogged }} />
      {map}
      <LastReports last={fogged.last} />
    </>
  );
}
