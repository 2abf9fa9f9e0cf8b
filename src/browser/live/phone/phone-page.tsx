import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';

interface PhonePageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'join'>;
  readonly code: string;
  readonly joinKey: string | null;
  readonly token: string | null;
}

export function PhonePage({ words }: PhonePageProps) {
  return (
    <main>
      <h1>{words('join.title')}</h1>
    </main>
  );
}
