import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';

interface CollectPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'collect'>;
}

export function CollectPage({ words }: CollectPageProps) {
  return (
    <main>
      <h1>{words('collect.title')}</h1>
    </main>
  );
}
