import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage } from '../components/said.tsx';
import { useWords } from './words.ts';

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
      </div>
    </header>
  );
}
