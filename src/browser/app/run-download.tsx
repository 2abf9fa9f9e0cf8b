import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../ui/components/icon.tsx';

/** Takes a run along, word for word. */
export function RunDownload({ text, label }: { readonly text: string; readonly label: string }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [text]);
  return (
    <a class="button" href={address} download="skip-level-run.txt">
      <Icon name="download-simple" size={1.25} />
      {label}
    </a>
  );
}
