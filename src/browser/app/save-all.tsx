// Everything that is kept as a file, also what could not be saved: a button for wherever that is said.
import { useState } from 'preact/hooks';
import { useAnnounced } from '../ui/components/announcer.tsx';
import { Button } from '../ui/components/button.tsx';
import { saveText } from '../ui/debrief/monday-plan.ts';
import type { TextOf } from '../ui/text/text.ts';
import { dataFile } from './data-file.ts';
import { keptInTab } from './erase.ts';
import type { Store } from './store.ts';

interface SaveAllProps {
  readonly store: Store;
  /** As the menu's. */
  readonly apart: boolean;
  readonly t: TextOf<'menu'>;
}

export function SaveAll({ store, apart, t }: SaveAllProps) {
  const [said, setSaid] = useState('');
  useAnnounced(said);
  const save = (): void => {
    const { name, text } = dataFile(store, apart ? [] : keptInTab(), new Date());
    saveText(text, name, 'application/json');
    setSaid(t('menu.saved', { file: name }));
  };
  return (
    <>
      <Button icon="download-simple" onPress={save}>
        {t('menu.save')}
      </Button>
      {said !== '' && <span class="small">{said}</span>}
    </>
  );
}
