// What the first run adds to the keys of charts and to their tables while a branch is looked at.
import { useWords, type Words } from './words.ts';

/** The ghost line's place in a chart's key. */
export function GhostKey() {
  const { t } = useWords();
  return (
    <li>
      <svg viewBox="0 0 34 12" width="34" height="12">
        <path class="ghost" d="M1 6H33" />
      </svg>
      {t('debrief.branch.ghost')}
    </li>
  );
}

/** A table's column of the same figures in the first run. */
export function ghostColumn(name: string, { t }: Words): string {
  return t('debrief.branch.column', { name });
}
