import type { Debrief } from '../../../core/run/debrief.ts';
import { Dumbbell } from './dumbbell.tsx';
import { touchedWork } from './touched-work.ts';
import type { TouchedWork } from './touched-work.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

const ABOUT_RIGHT = 3;

const isAboutRight = ({ seen, real }: TouchedWork): boolean => Math.abs(seen - real) < ABOUT_RIGHT;

function verdict(work: TouchedWork, { t }: Words): string {
  const { manager, seen, real } = work;
  const [name, gap] = [manager.short, Math.abs(seen - real)];
  if (isAboutRight(work)) return t('debrief.time.eye_true', { name });
  return t(seen > real ? 'debrief.time.eye_rosier' : 'debrief.time.eye_darker', { name, gap });
}

function EyeRow({ work }: { readonly work: TouchedWork }) {
  const words = useWords();
  const { t } = words;
  const { manager, touched, seen, real } = work;
  const sentence = t(touched ? 'debrief.time.eye_touched' : 'debrief.time.eye_untouched', {
    name: manager.short,
    seen,
    real,
  });
  return (
    <li>
      <p>
        <strong>{verdict(work, words)}</strong>
      </p>
      <Dumbbell
        plain
        sentence={null}
        from={{ value: seen, label: t('debrief.time.eye_seen', { value: seen }) }}
        to={{ value: real, label: t('debrief.time.eye_real', { value: real }) }}
      />
      <p class="quiet small">{sentence}</p>
    </li>
  );
}

/** Work the player touched first; the rest for comparison. */
export function OwnEye({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const works = debrief.managers
    .flatMap((manager) => touchedWork(manager) ?? [])
    .toSorted((a, b) => Number(b.touched) - Number(a.touched));
  if (works.every(isAboutRight)) return null;
  return (
    <div class="card panel">
      <h3>{t('debrief.time.eye_title')}</h3>
      <p class="quiet">{t('debrief.time.eye_lead')}</p>
      <ul class="eyes">
        {works.map((work) => (
          <EyeRow key={work.manager.id} work={work} />
        ))}
      </ul>
    </div>
  );
}
