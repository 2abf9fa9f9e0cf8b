import type { Translate } from '../text/text.ts';

/** What the hollow lines on the map are; each manager's button says it in words, too. */
export function GhostKey({ t }: { readonly t: Translate }) {
  return (
    <p class="ghost-key small" aria-hidden="true">
      <span class="ghost-mark" /> {t('map.key_ghost')}
    </p>
  );
}
