// Something to take along: copied with a press, or by hand where the browser does not do it, as over plain http.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import type { TextOf } from '../../ui/text/text.ts';

interface CopyTextProps {
  readonly words: TextOf<'join'>;
  readonly text: string;
  readonly label: string;
}

export function CopyText({ words, text, label }: CopyTextProps) {
  const [told, setTold] = useState<'copied' | 'not_copied' | null>(null);
  const announce = useAnnounce();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (told !== 'not_copied') return;
    field.current?.focus();
    field.current?.select();
  }, [told]);
  const tell = (what: 'copied' | 'not_copied'): void => {
    setTold(what);
    announce(words(`join.${what}`));
  };
  const copy = (): void => {
    // Browsers offer it to secure pages alone.
    const copied: Promise<unknown> = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => tell('copied'),
      () => tell('not_copied'),
    );
  };
  return (
    <div class="stack">
      <div class="actions">
        <Button icon="copy" onPress={copy}>
          {label}
        </Button>
      </div>
      {told === 'copied' && <p class="small">{words('join.copied')}</p>}
      {told === 'not_copied' && (
        <div class="field">
          <label for={id}>{words('join.not_copied')}</label>
          <textarea
            id={id}
            ref={field}
            class="to-copy"
            dir="ltr"
            rows={3}
            readOnly
            translate={false}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}
