// The menu, with the run it was opened in, and with everything that is kept: it can be taken along, and taken away. Beside it, what is
// said where that is in trouble.
import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import { isInsideAnother } from '../ui/components/inside-another.ts';
import { Menu } from '../ui/screens/menu.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import type { TextOf, Translate } from '../ui/text/text.ts';
import { forgetAskedLanguage } from './chosen-language.ts';
import { codeOf } from './code-of-run.ts';
import { dataFile } from './data-file.ts';
import { eraseEverything, keptInTab } from './erase.ts';
import type { Route } from './route.ts';
import { SaveAll } from './save-all.tsx';
import type { Saves } from './saves.ts';
import type { Store, Trouble } from './store.ts';

type RunMenuProps = Omit<ComponentProps<typeof Menu>, 'code' | 'data' | 'pack' | 'inCourse'> & {
  readonly route: Route;
  readonly saves: Saves;
  /** Others keep theirs in the same browser: what is kept here goes, and nothing else. */
  readonly apart?: boolean;
};

/** The page around this one hears what is decided (embed/open-outside.ts). */
const isTold = (): boolean => isInsideAnother() && /[?&]host=/.test(location.search);

export function RunMenu({ route, saves, apart = false, ...props }: RunMenuProps) {
  const kept = route.kind === 'play' ? saves.find(route.from, route.id) : null;
  const gone = useRef(false);
  const onDelete = async (): Promise<boolean> => {
    await props.onDelete();
    gone.current = true;
    await saves.store.safe();
    return apart || eraseEverything();
  };
  const onSettings: typeof props.onSettings = (change) => {
    if (change.language !== undefined) forgetAskedLanguage();
    props.onSettings(change);
  };
  const pack = route.kind === 'play' ? `#/pack/${route.id}` : '#/pack';
  return (
    <Menu
      {...props}
      alsoAt={props.alsoAt ?? (isTold() ? 'host' : undefined)}
      inCourse={apart}
      onSettings={onSettings}
      onDelete={onDelete}
      // The run behind the menu is deleted, too: nobody goes on with it.
      onClose={() => (gone.current && props.onHome ? props.onHome() : props.onClose())}
      // A course makes no others, and a session has no such page.
      pack={apart || props.alsoAt !== undefined ? undefined : pack}
      data={() => dataFile(saves.store, apart ? [] : keptInTab(), new Date())}
      code={kept === null || kept === 'damaged' ? null : codeOf(kept.text)}
    />
  );
}

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly page: Translate;
  readonly t: TextOf<'menu'>;
  readonly store: Store;
  /** As the menu's. */
  readonly apart?: boolean;
  readonly onClose: () => void;
}

/** Storage is in trouble; what could not be saved can be taken along. */
export function TroubleNotice({ trouble, page, t, store, apart = false, onClose }: TroubleNoticeProps) {
  return (
    <Notice text={t(`notice.${trouble}`)} t={page} onClose={onClose}>
      {trouble === 'refused' && <SaveAll {...{ store, apart, t }} />}
    </Notice>
  );
}
