import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { enumerated } from '../text/formats.ts';
import { useWords } from './words.ts';

/** Who had the post when, where it was not one and the same person. */
function HeldLine({ manager: { held = [] } }: { readonly manager: ManagerDebrief }) {
  const { t, locale, languageOf } = useWords();
  if (held.length === 0) return null;
  const spans = held.map(({ from, how, name }, at) =>
    t('debrief.held_span', { from: from + 1, to: held[at + 1]?.from ?? 0, how, name: said(name) }),
  );
  return (
    <p class="small">
      <Sentence text={t('debrief.held', { list: enumerated(locale, spans) })} language={languageOf} />
    </p>
  );
}

export function ManagerHeading({ manager }: { readonly manager: ManagerDebrief }) {
  const { languageOf } = useWords();
  return (
    <header class="manager-heading">
      <Portrait name={manager.name} portrait={manager.portrait} mood="neutral" size={3} />
      <div>
        <h3 {...inLanguage(languageOf(manager.name))}>{manager.name}</h3>
        <p class="quiet small" {...inLanguage(languageOf(manager.role))}>
          {manager.role}
        </p>
        <HeldLine manager={manager} />
      </div>
    </header>
  );
}
