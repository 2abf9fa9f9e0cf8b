import { called } from '../sentences/called.ts';
import type { LeaveText, LeaveWeek } from '../sentences/leave-weeks.ts';
import { listed } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';

interface LeaveDeskProps {
  readonly week: LeaveWeek;
  readonly t: Translate;
  readonly words: LeaveText;
}

/** Sheets drawn in a pile at most. */
const SHEETS = 14;

/** What has piled up, week after week: a sheet a question. */
export function LeaveDesk({ week: { desk, envelopes, gone, goneManagers }, t, words }: LeaveDeskProps) {
  const all = desk.reduce((sum, { count }) => sum + count, 0);
  const from = desk.map(({ manager, count }) => words('leave.desk_of', { name: called(manager, t), count }));
  return (
    <dl class="leave-desk">
      <div>
        <dt>
          {words('leave.desk')}
          <span class="leave-pile" aria-hidden="true">
            {Array.from({ length: Math.min(all, SHEETS) }, (_, sheet) => (
              <i key={sheet} />
            ))}
          </span>
        </dt>
        <dd>
          {envelopes.length > 0 && (
            <strong class="leave-envelope">
              {words('leave.desk_envelope', {
                managers: envelopes.length,
                names: listed(
                  t.locale,
                  envelopes.map((one) => called(one, t)),
                ),
              })}
            </strong>
          )}
          {all === 0 && envelopes.length === 0 && words('leave.desk_none')}
          {all > 0 && <strong>{words('leave.desk_count', { count: all })}</strong>}
          {all > 0 && <span>{listed(t.locale, from)}</span>}
        </dd>
      </div>
      {gone > 0 && (
        <div>
          <dt>{words('leave.gone')}</dt>
          <dd>
            {words('leave.gone_count', { count: gone })}
            {goneManagers.length > 0 && (
              <span>
                {words('leave.gone_managers', {
                  names: listed(
                    t.locale,
                    goneManagers.map(({ short }) => short),
                  ),
                })}
              </span>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
