import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/components/icon.tsx';
import { isInsideAnother } from '../ui/components/inside-another.ts';

/** Takes a run along, word for word; where saving may be forbidden, the words can be copied as well. */
export function RunDownload({ text, label }: { readonly text: string; readonly label: string }) {
  const [address, setAddress] = useState('');
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);
  return (
    <>
      <a class="button" href={address} download="skip-level-run.txt" onClick={() => setPressed(true)}>
        <Icon name="download-simple" size={1.25} />
        {label}
      </a>
      {pressed && isInsideAnother() && (
        <textarea readOnly rows={3} value={text} aria-label={label} onFocus={(event) => event.currentTarget.select()} />
      )}
    </>
  );
}
