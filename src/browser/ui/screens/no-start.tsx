// Why the game does not start and what to do. It stands in the page that ships, out of sight, until watch-start.ts or, where no
// script runs at all, the style sheet shows it; where there is not even that, it is simply read.
import type { Message } from '../../../core/scenario/message.ts';
import { WORDS } from '../text/en/start.ts';
import { translateFrom } from '../text/text.ts';

const REASONS = ['old', 'file', 'frame', 'line', 'missing', 'type', 'broken', 'slow'] as const;

export function NoStart({ floor }: { readonly floor: Readonly<Record<'chrome' | 'firefox' | 'safari', number>> }) {
  const words: Readonly<Record<keyof typeof WORDS, Message>> = WORDS;
  const t = translateFrom('en', words);
  const browsers = t('start.browsers', floor);
  return (
    <section id="no-start" class="no-start" lang="en" dir="ltr">
      <h2>{t('start.title')}</h2>
      <p data-why="any">{t('start.any', { browsers })}</p>
      {REASONS.map((why) => (
        <p key={why} data-why={why} hidden>
          {t(`start.${why}`, { browsers })}
        </p>
      ))}
      <p class="small" hidden />
      <a data-why="frame" class="button" href="./" target="_blank" rel="noopener" hidden>
        {t('start.window')}
      </a>
      <button type="button" class="button" hidden>
        {t('start.reload')}
      </button>
    </section>
  );
}
