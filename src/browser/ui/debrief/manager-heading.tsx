import type { ManagerDebrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';

export function ManagerHeading({ manager }: { readonly manager: ManagerDebrief }) {
  return (
    <header class="manager-heading">
      <Portrait name={manager.name} portrait={manager.portrait} mood="neutral" size={3} />
      <div>
        <h3>{manager.name}</h3>
        <p class="quiet small">{manager.role}</p>
      </div>
    </header>
  );
}
