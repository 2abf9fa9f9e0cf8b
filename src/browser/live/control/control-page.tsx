import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';

interface ControlPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'control'>;
  readonly session: string;
  readonly capability: string;
}

export function ControlPage({ words }: ControlPageProps) {
  return (
    <main>
      <h1>{words('control.title')}</h1>
    </main>
  );
}
