// Why the three lines moved in one week, in words: deeds first, then follow-ons, then the engine's own in one sum.
import type { Debrief, Departure, ManagerDebrief, SeriesPoint } from '../../../core/run/debrief.ts';
import { sortCauses } from './causes.ts';
import type { MergedCause, SortedCauses } from './causes.ts';
import { causeWords, markOf } from './deed-words.ts';
import { MomentLink } from './moment-link.tsx';
import { MEASURES } from './timeline-box.ts';
import type { Measure } from './timeline-box.ts';
import { said, Sentence } from '../components/said.tsx';
import { decimal, listed, signed, weekRanges } from '../text/formats.ts';
import { inWeek } from './managers.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

interface CauseProps {
  readonly debrief: Debrief;
  readonly manager: ManagerDebrief;
}

/** What is quoted may end in a full stop of its own; marks of emphasis may stand between. */
const onceStopped = (text: string): string => text.replace(/(\.[^\p{L}\p{N}\s.]*”)\.$/u, '$1');

function DeedLine({ cause, debrief, manager }: CauseProps & { readonly cause: MergedCause }) {
  const { t, locale, languageOf } = useWords();
  const deed = causeWords(cause, { t, debrief, manager });
  const [count, list] = [cause.weeks.length, weekRanges(locale, cause.weeks)];
  const text = (
    <Sentence
      text={count === 0 ? deed : t('debrief.timeline.week_of_deed', { deed, count, list })}
      language={languageOf}
    />
  );
  const mark = markOf(debrief, cause.moment, cause.weeks[0]);
  return (
    <li>
      <span class="amount">{signed(locale, cause.amount)}</span>{' '}
      {mark === undefined ? text : <MomentLink mark={mark}>{text}</MomentLink>}
    </li>
  );
}

/** What is called the same is told once, with one amount. */
function alike(causes: readonly MergedCause[], name: (cause: MergedCause) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cause of causes) sums.set(name(cause), (sums.get(name(cause)) ?? 0) + cause.amount);
  return sums;
}

function OwnLines({ sorted, debrief, manager }: CauseProps & { readonly sorted: SortedCauses }) {
  const { t, locale, languageOf } = useWords();
  const { followOns, ownSum, deeds, smallDeeds } = sorted;
  const list = [...alike(followOns, (cause) => causeWords(cause, { t, debrief, manager }))]
    .filter(([, amount]) => Math.round(amount) !== 0)
    .map(([cause, amount]) => t('debrief.cause.follow_on', { cause, amount: signed(locale, amount) }));
  const onlyOwn = deeds.length === 0 && followOns.length === 0 && Math.round(smallDeeds) === 0;
  return (
    <>
      {Math.round(smallDeeds) !== 0 && (
        <li class="quiet">{t('debrief.cause.small_deeds', { amount: signed(locale, smallDeeds) })}</li>
      )}
      {list.length > 0 && (
        <li class="quiet">
          <Sentence text={t('debrief.cause.follow_ons', { list: listed(locale, list) })} language={languageOf} />
        </li>
      )}
      {onlyOwn && <li class="quiet">{t('debrief.cause.only_own')}</li>}
      {!onlyOwn && Math.round(ownSum) !== 0 && (
        <li class="quiet">{t('debrief.cause.own', { amount: signed(locale, ownSum) })}</li>
      )}
    </>
  );
}

function Change({ sorted }: { readonly sorted: SortedCauses }) {
  const { t, locale } = useWords();
  const still = Math.round(sorted.change) === 0;
  const amount = signed(locale, sorted.change);
  return <span class="quiet">{still ? t('debrief.timeline.steady') : t('debrief.timeline.change', { amount })}</span>;
}

interface MeasureCausesProps extends CauseProps {
  /** What stands at that level. */
  readonly label: string;
  readonly point: SeriesPoint;
  /** How many deeds are named; all, unless there is room for fewer. */
  readonly named?: number;
}

export function MeasureCauses({ label, point, named, debrief, manager }: MeasureCausesProps) {
  const { t } = useWords();
  const sorted = sortCauses(point, named);
  const value = Math.round(point.value);
  return (
    <div class="measure-causes">
      <dt>
        {t('debrief.timeline.level', { measure: label, value })} {point.week > 0 && <Change sorted={sorted} />}
      </dt>
      {point.week > 0 && (
        <dd>
          <ul>
            {sorted.deeds.map((cause, index) => (
              <DeedLine key={index} cause={cause} debrief={debrief} manager={manager} />
            ))}
            <OwnLines sorted={sorted} debrief={debrief} manager={manager} />
          </ul>
        </dd>
      )}
    </div>
  );
}

function departureWords({ chance, usual, reasons }: Departure, name: string, { t, locale }: Words): string {
  const times = chance / usual;
  if (times < 1.3 || reasons.length === 0) return t('debrief.left.chance');
  const list = listed(
    locale,
    reasons.map((reason) => t(`debrief.left.reason.${reason}`, { name })),
  );
  return t('debrief.left.likelier', {
    times: decimal(locale, times, times < 3 ? 1 : 0),
    list,
  });
}

/** What this week has of a manager's own notice. */
function noticeWords({ notices, short: name }: ManagerDebrief, week: number, t: Words['t']): string[] {
  return notices.flatMap((notice) => [
    ...(notice.week === week
      ? [t('debrief.left.manager_notice', { name, misses: notice.misses ?? 'engagement' })]
      : []),
    ...(notice.stayed === week ? [t('debrief.left.manager_stays', { name })] : []),
    ...(notice.gone === week ? [t('debrief.left.manager_left', { name })] : []),
  ]);
}

/** What stood in that Monday's briefing and was easy to pass over, and who gave notice. */
export function WeekSigns({ debrief, week, ...props }: CauseProps & { readonly week: number }) {
  const words = useWords();
  const manager = inWeek(props.manager, week);
  const { t, languageOf } = words;
  const signs = manager.signs.filter((sign) => sign.week === week);
  const departures = manager.departures.filter((departure) => departure.week === week);
  const notices = noticeWords(manager, week, t);
  if (signs.length + departures.length + notices.length === 0) return null;
  return (
    <ul class="week-signs">
      {signs.map((sign) => {
        const mark = markOf(debrief, sign.moment, sign.chosenWeek);
        const from = (
          <Sentence
            text={t('debrief.sign.from', { chosen: said(sign.chosen), week: sign.chosenWeek })}
            language={languageOf}
          />
        );
        return (
          <li key={sign.text} data-kind="sign">
            <Sentence text={t('debrief.sign.noticed', { text: said(sign.text) })} language={languageOf} />{' '}
            {mark === undefined ? from : <MomentLink mark={mark}>{from}</MomentLink>}
          </li>
        );
      })}
      {departures.map((departure, index) => (
        <li key={index} data-kind="left">
          {departure.because === undefined ? (
            departureWords(departure, manager.short, words)
          ) : (
            <Sentence
              text={t('debrief.left.answer', { person: departure.name ?? 'none', because: said(departure.because) })}
              language={languageOf}
            />
          )}
          {departure.talk !== null && (
            <>
              {' '}
              <Sentence
                text={onceStopped(
                  t('debrief.left.talk', { deed: causeWords(departure.talk, { t, debrief, manager }) }),
                )}
                language={languageOf}
              />
            </>
          )}
        </li>
      ))}
      {notices.map((notice) => (
        <li key={notice} data-kind="left">
          {notice}
        </li>
      ))}
    </ul>
  );
}

interface WeekCausesProps extends CauseProps {
  readonly week: number;
  readonly measures?: readonly (Measure | 'honesty')[];
}

/** `week` 0 is the state before the first week: levels, and nothing that moved them. */
export function WeekCauses({ debrief, manager, week, measures = MEASURES }: WeekCausesProps) {
  const { t } = useWords();
  return (
    <>
      <dl class="week-causes">
        {measures.map((measure) => {
          const point = manager[measure].find((candidate) => candidate.week === week);
          const label = t(`debrief.timeline.${measure}`);
          return (
            point && <MeasureCauses key={measure} label={label} point={point} debrief={debrief} manager={manager} />
          );
        })}
      </dl>
      <WeekSigns debrief={debrief} manager={manager} week={week} />
    </>
  );
}
