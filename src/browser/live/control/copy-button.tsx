import { useEffect, useId, useState } from 'preact/hooks';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import type { TextOf } from '../../ui/text/text.ts';

/** How long it says that it is done, ms. */
const DONE_MS = 2500;

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly t: TextOf<'control'>;
}

/** Where the browser forbids it, as over plain http from another machine, the words are there to be copied by hand. */
export function CopyButton({ text, label, t }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const announce = useAnnounce();
  const id = useId();
  useEffect(() => {
    if (state !== 'done') return undefined;
    const timer = setTimeout(() => setState('ready'), DONE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('opened.copied'));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="copy">
      <Button icon={state === 'done' ? 'check' : 'copy'} label={label} onPress={() => void copy()}>
        <span class="copy-words">
          <span data-off={state === 'done' || undefined}>{label}</span>
          <span data-off={state !== 'done' || undefined} aria-hidden="true">
            {t('opened.copied')}
          </span>
        </span>
      </Button>
      {state === 'failed' && (
        <>
          <label for={id} class="small">
            {t('opened.copy_failed')}
          </label>
          <input id={id} class="field" readOnly value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
        </>
      )}
    </div>
  );
}
