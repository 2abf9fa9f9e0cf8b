// Says above a run that it is only being tried out, from where, and what of what was asked for did not come about.
import '../styles/tryout.css';
import type { Playtest } from '../../../core/lab/playtest.ts';
import { Button } from '../components/button.tsx';
import { enumerated } from '../text/formats.ts';
import type { TextOf } from '../text/text.ts';

interface TryoutBarProps {
  readonly playtest: Playtest;
  /** The week it began in; 0 for the first day. */
  readonly week: number;
  /** What could not be understood or did not come about, in words. */
  readonly told: readonly string[];
  /** What has become of it since its file was changed; empty until then. */
  readonly news: string;
  readonly t: TextOf<'tryout'>;
  readonly onAgain: () => void;
}

const asked = ({ run, seed, choose, set }: Playtest, t: TextOf<'tryout'>): string[] => [
  ...(run === undefined ? [t('tryout.seed', { seed })] : []),
  ...(choose.length === 0 ? [] : [t('tryout.choose', { list: enumerated(t.locale, choose) })]),
  ...(set.length === 0 ? [] : [t('tryout.set', { list: enumerated(t.locale, set.map(written)) })]),
];

const written = ({ level, points }: Playtest['set'][number]): string => `${level} ${points}`;

export function TryoutBar({ playtest, week, told, news, t, onAgain }: TryoutBarProps) {
  const lines = asked(playtest, t);
  return (
    <aside class="notice tryout" aria-label={t('tryout.title')}>
      <p>
        <strong>{playtest.run === undefined ? t('tryout.from', { week }) : t('tryout.run')}</strong>
        {news !== '' && <span> {news}</span>}
      </p>
      {told.length + lines.length > 0 && (
        <details open={told.length > 0}>
          <summary>{told.length > 0 ? t('tryout.missed', { count: told.length }) : t('tryout.details')}</summary>
          <ul>
            {told.map((line) => (
              <li key={line} class="told">
                {line}
              </li>
            ))}
            {lines.length > 0 && <li>{lines.join(' · ')}</li>}
          </ul>
        </details>
      )}
      <Button onPress={onAgain}>{t('tryout.again')}</Button>
    </aside>
  );
}
