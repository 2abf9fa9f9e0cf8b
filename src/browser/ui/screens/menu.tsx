import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../components/announcer.tsx';
import { Asked } from '../components/asked.tsx';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { RunCode, type CodeOfRun } from '../components/run-code.tsx';
import { isInsideAnother } from '../components/inside-another.ts';
import { Sheet } from '../components/sheet.tsx';
import { saveText } from '../debrief/monday-plan.ts';
import type { TextOf } from '../text/text.ts';
import { MenuSettings, type MenuSettingsProps } from './menu-settings.tsx';

interface MenuProps extends MenuSettingsProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Resolves with false, or rejects, where something could not be deleted. */
  readonly onDelete: () => Promise<boolean> | void;
  /** Everything that is kept, as a file. */
  readonly data?: () => { readonly name: string; readonly text: string };
  /** Both undefined outside of a run. */
  readonly onHome?: (() => void) | undefined;
  readonly onRestart?: (() => void) | undefined;
  /** The run as it is kept; null outside of one, or where nothing is kept of it yet. */
  readonly code?: CodeOfRun | null;
  /** Address of the page about the model, where it is not in this page: it then opens beside it. */
  readonly model?: string;
  /** Address of the page that makes packages; undefined where there is none. */
  readonly pack?: string | undefined;
  /** Who hears or keeps something, too: a session's server, a course's learning system, the page around this one. */
  readonly alsoAt?: 'session' | 'course' | 'host' | undefined;
  /** In a package: it has a page of its own, and no copy of the game is kept for it. */
  readonly inCourse?: boolean | undefined;
}

interface AskTwiceProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly icon: 'trash' | 'arrows-clockwise';
  readonly t: TextOf<'menu'>;
  readonly onYes: () => void;
}

/** A button for what cannot be taken back: it asks once more in the same place. The focus is at what changes nothing, and the question
 is heard with it. */
function AskTwice({ label, question, yes, icon, t, onYes }: AskTwiceProps) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useHeir(asked, () => place.current?.querySelector<HTMLElement>('button:last-of-type'));
  if (!asked) {
    return (
      <div ref={place}>
        <Button icon={icon} onPress={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} class="stack">
      <Asked question={question}>
        <Button
          kind="main"
          onPress={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button onPress={() => setAsked(false)}>{t('menu.no')}</Button>
      </Asked>
    </div>
  );
}

type DataProps = Pick<MenuProps, 't' | 'alsoAt' | 'inCourse' | 'onDelete' | 'data'>;

/** In a frame that may save nothing, and is not told, the words can be copied. */
function SaveData({ t, inCourse, data }: Omit<DataProps, 'onDelete'> & Required<Pick<DataProps, 'data'>>) {
  const [saved, setSaved] = useState('');
  const announce = useAnnounce();
  const save = (): void => {
    const { name, text } = data();
    saveText(text, name, 'application/json');
    setSaved(text);
    announce(t('menu.saved', { file: name }));
  };
  return (
    <>
      <div>
        <Button icon="download-simple" onPress={save}>
          {t('menu.save')}
        </Button>
      </div>
      {saved !== '' && <p class="small">{t('menu.saved', { file: data().name })}</p>}
      {saved !== '' && isInsideAnother() && (
        <textarea
          readOnly
          rows={3}
          value={saved}
          aria-label={t('menu.save_words')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p class="small quiet">{t(inCourse ? 'menu.save_note_course' : 'menu.save_note')}</p>
    </>
  );
}

function YourData({ t, alsoAt, inCourse, onDelete, data }: DataProps) {
  const at = alsoAt === undefined ? '' : (`_${alsoAt}` as const);
  const [deleted, setDeleted] = useState<'deleting' | 'deleted' | 'failed'>();
  const done = useRef<HTMLParagraphElement>(null);
  const announce = useAnnounce();
  useHeir(deleted !== undefined, () => done.current);
  const words = { deleting: 'menu.deleting', failed: 'menu.delete_failed', deleted: `menu.deleted${at}` } as const;
  const end = (how: 'failed' | 'deleted'): void => {
    setDeleted(how);
    // Where the focus comes only now, it is heard by that; else what it stands on has changed under it, which nobody hears.
    if (document.activeElement === done.current) announce(t(words[how]));
  };
  const remove = (): void => {
    setDeleted('deleting');
    Promise.resolve(onDelete()).then(
      (gone) => end(gone === false ? 'failed' : 'deleted'),
      () => end('failed'),
    );
  };
  return (
    <section class="section stack">
      <h3>{t('menu.your_data')}</h3>
      <p>{t(`menu.data_text${at}`)}</p>
      {data && deleted === undefined && <SaveData {...{ t, inCourse, data }} />}
      {deleted ? (
        <p ref={done} tabIndex={-1}>
          {t(words[deleted])}
        </p>
      ) : (
        <AskTwice
          label={t('menu.delete')}
          question={t(`menu.delete_sure${at}`)}
          yes={t('menu.yes_delete')}
          icon="trash"
          t={t}
          onYes={remove}
        />
      )}
      {!inCourse && <p class="small quiet">{t('menu.delete_note')}</p>}
    </section>
  );
}

function ThisRun({ code, t }: { readonly code: CodeOfRun } & Pick<MenuProps, 't'>) {
  const words = {
    show: t('menu.code'),
    hide: t('menu.code_hide'),
    picture: t('menu.code_picture'),
    below: t('menu.code_below'),
    failed: t('menu.code_failed'),
  };
  return (
    <section class="section stack">
      <h3>{t('menu.code_title')}</h3>
      <RunCode {...{ code, words }} look="button" />
    </section>
  );
}

export function Menu(props: MenuProps) {
  const { model, t, title, closeLabel, onClose, onDelete, data, onHome, onRestart, code, alsoAt, inCourse, pack } =
    props;
  return (
    <Sheet {...{ title, closeLabel, onClose }}>
      {onHome && onRestart && (
        <div class="actions">
          <Button icon="house" onPress={onHome}>
            {t(inCourse ? 'menu.home_course' : 'menu.home')}
          </Button>
          <AskTwice
            label={t('menu.restart')}
            question={t('menu.restart_sure')}
            yes={t('menu.yes_restart')}
            icon="arrows-clockwise"
            t={t}
            onYes={onRestart}
          />
        </div>
      )}
      <MenuSettings {...props} />
      {code && <ThisRun {...{ code, t }} />}
      <section class="section stack">
        <h3>{t('menu.how')}</h3>
        <p>{t('menu.how_1')}</p>
        <p>{t('menu.how_2')}</p>
        <p>{t('menu.how_3')}</p>
        <p>{t('menu.how_4')}</p>
        <p>
          <a href={model ?? '#/model'} target={model && '_blank'} onClick={onClose}>
            {t('menu.model')}
          </a>
        </p>
        {pack !== undefined && (
          <p>
            <a href={pack} onClick={onClose}>
              {t('menu.pack')}
            </a>
          </p>
        )}
      </section>
      <YourData {...{ t, alsoAt, inCourse, onDelete }} {...(data && { data })} />
      <section class="section stack">
        <h3>{t('menu.credits')}</h3>
        <p class="small quiet">{t('menu.credits_text')}</p>
      </section>
    </Sheet>
  );
}
