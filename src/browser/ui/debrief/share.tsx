// This run to take along: its link, and its file.
import { useState } from 'preact/hooks';
import { useAnnounce } from '../components/announcer.tsx';
import { RunCode, type CodeOfRun } from '../components/run-code.tsx';
import { useExtras } from './extras.ts';
import { useHandedOver } from './handed-over.tsx';
import { useWords } from './words.ts';

function AsCode({ code }: { readonly code: CodeOfRun }) {
  const { t } = useWords();
  const words = {
    show: t('debrief.share.code'),
    hide: t('debrief.share.code_hide'),
    picture: t('debrief.share.code_picture'),
    below: t('debrief.share.code_below'),
    failed: t('debrief.share.code_failed'),
  };
  return <RunCode {...{ code, words }} look="link-button" />;
}

export function ShareRun() {
  const { t } = useWords();
  const { share } = useExtras();
  const [said, tell] = useState('');
  const announce = useAnnounce();
  const say = (words: string): void => {
    tell(words);
    announce(words);
  };
  const [shown, show] = useState(false);
  const handed = useHandedOver();
  if (share === null) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(share.link);
      say(t(share.ownScenario ? 'debrief.share.copied_own' : 'debrief.share.copied'));
    } catch {
      show(true);
      say(t('debrief.share.not_copied'));
    }
  };
  const { file } = share;
  const save = (): void => {
    if (file !== null) handed.save(file, share.fileName, 'application/json');
    say(t('debrief.share.saved', { file: share.fileName }));
  };
  return (
    <div class="share screen-only">
      <button type="button" class="link-button" onClick={() => void copy()}>
        {t('debrief.share.copy')}
      </button>
      {file !== null && (
        <button type="button" class="link-button" onClick={save}>
          {t('debrief.share.save')}
        </button>
      )}
      <span class="quiet small">{said}</span>
      {shown && (
        <input
          class="share-link"
          type="text"
          readOnly
          value={share.link}
          aria-label={t('debrief.share.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {handed.shown}
      {share.code && <AsCode code={share.code} />}
    </div>
  );
}
