// What this browser remembers of earlier sessions: the same set-up once more, and the way back to what is open.
import { Button, IconButton } from '../../ui/components/button.tsx';
import { dateText } from '../../ui/text/dates.ts';
import type { TextOf } from '../../ui/text/text.ts';
import type { SessionHere, KeptSetup } from './kept-here.ts';
import { SureButton } from './sure-button.tsx';

type Text = TextOf<'control'>;
const dayOf = ({ locale }: Text, at: number): string => dateText(locale, at, { day: 'numeric', month: 'short' });

interface AgainProps {
  readonly t: Text;
  readonly setups: readonly KeptSetup[];
  readonly onAgain: (setup: KeptSetup) => void;
  readonly onForget: (setup: KeptSetup) => void;
}

export function Again({ t, setups, onAgain, onForget }: AgainProps) {
  if (setups.length === 0) return null;
  return (
    <section class="board-panel before-here">
      <h2 tabIndex={-1}>{t('setup.again_title')}</h2>
      <ul>
        {setups.map((kept) => {
          const { title, setup, at } = kept;
          const words = t('setup.again', {
            title,
            mode: t(`setup.mode_${setup.mode}`),
            turns: setup.turns,
            minutes: setup.minutes,
            day: dayOf(t, at),
          });
          return (
            <li key={at}>
              <Button wide onPress={() => onAgain(kept)}>
                {words}
              </Button>
              <IconButton icon="x" label={t('setup.forget', { words })} onPress={() => onForget(kept)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface SessionsProps {
  readonly t: Text;
  readonly title: string;
  readonly note?: string;
  readonly sessions: readonly SessionHere[];
  readonly addressOf: (session: SessionHere) => string;
  readonly onForget: (session: SessionHere) => void;
}

export function Sessions({ t, title: heading, note, sessions, addressOf, onForget }: SessionsProps) {
  if (sessions.length === 0) return null;
  return (
    <section class="board-panel before-here">
      <h2 tabIndex={-1}>{heading}</h2>
      <ul>
        {sessions.map((session) => {
          const { code, title, rehearsal, at } = session;
          const args = { code, title, day: dayOf(t, at) };
          return (
            <li key={session.session} class="kept-session">
              <a class="button" href={addressOf(session)}>
                {t(rehearsal ? 'setup.session_rehearsal' : 'setup.session', args)}
              </a>
              <SureButton
                icon="x"
                plain
                label={t('setup.session_forget')}
                sure={t('setup.session_forget_note')}
                yes={t('setup.session_forget_yes')}
                no={t('control.cancel')}
                onSure={() => onForget(session)}
              />
            </li>
          );
        })}
      </ul>
      {note !== undefined && <p class="small quiet">{note}</p>}
    </section>
  );
}
