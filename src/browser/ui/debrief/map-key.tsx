import { useWords } from './words.ts';

interface MapKeyProps {
  readonly ghost: boolean;
  readonly lifted: boolean;
}

/** What the lines and the mist mean; all of it is in words below the map, too. */
export function MapKey({ ghost, lifted }: MapKeyProps) {
  const { t } = useWords();
  return (
    <ul class="key small" aria-hidden="true">
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12">
          <path class="map-key-trust" d="M1 6H33" />
        </svg>
        {t('debrief.map.key_trust')}
      </li>
      <li>
        <svg viewBox="0 0 34 12" width="34" height="12">
          <path class="map-key-low" d="M1 6H33" />
        </svg>
        {t('debrief.map.key_low')}
      </li>
      {!lifted && (
        <li>
          <svg viewBox="0 0 34 16" width="34" height="16">
            <path class="map-key-mist" d="M8 15a4 4 0 0 1 0-8 6 6 0 0 1 11-2 5 5 0 0 1 7 4 3 3 0 0 1 0 6Z" />
          </svg>
          {t('debrief.map.key_mist')}
        </li>
      )}
      {ghost && (
        <li>
          <svg viewBox="0 0 34 12" width="34" height="12">
            <path class="ghost-rail" d="M1 2H33M1 10H33" />
          </svg>
          {t('debrief.map.key_ghost')}
        </li>
      )}
    </ul>
  );
}
