import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import type { Translate } from '../text/text.ts';

/** A scenario of one's own: picked, or dropped anywhere on the page. It is only read, never sent. */
export function OwnFile({ t, onFile }: { readonly t: Translate; readonly onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = (): void => {
    const file = input.current?.files?.[0];
    if (file) onFile(file);
    if (input.current) input.current.value = '';
  };
  // The page may have stood there before its script: what was chosen meanwhile counts.
  useEffect(takeChosen, []);
  return (
    <div
      class="drop"
      data-over={over || undefined}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <p>{over ? t('home.own_let_go') : t('home.own_text')}</p>
      <div class="actions">
        <label class="button file">
          <Icon name="upload-simple" size={1.25} />
          {t('home.own_choose')}
          <input ref={input} type="file" accept=".json,application/json" onChange={takeChosen} />
        </label>
        <span class="quiet">{t('home.own_drop')}</span>
      </div>
    </div>
  );
}
