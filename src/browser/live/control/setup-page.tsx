import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';

interface SetupPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'control'>;
  readonly hostKey: string;
}

export function SetupPage({ words }: SetupPageProps) {
  return (
    <main>
      <h1>{words('setup.title')}</h1>
    </main>
  );
}
