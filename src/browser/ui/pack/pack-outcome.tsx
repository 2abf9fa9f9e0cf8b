// What has become of a package: on its way, made, or why it wasn't.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { focusSoon } from '../components/focus.ts';
import { Icon } from '../components/icon.tsx';
import { isInsideAnother } from '../components/inside-another.ts';
import type { TextOf } from '../text/text.ts';
import { isReported, type Making, type PackKind } from './pack-choice.ts';

interface OutcomeProps {
  readonly making: Making;
  readonly t: TextOf<'pack'>;
}
type Made = Extract<Making, { readonly kind: 'made' }>;

function nextSteps(as: PackKind, t: OutcomeProps['t']): readonly string[] {
  if (!isReported(as)) {
    const way = as === 'html' ? 'html' : 'file';
    return [t(`pack.next_1.${way}`), t(`pack.next_2.${way}`)];
  }
  const first = t(as === 'cmi5' ? 'pack.next_1.cmi5' : 'pack.next_1.scorm');
  return [first, t('pack.next_settings'), t('pack.next_2.lms'), t('pack.next_3')];
}

/** An address for the file while it is on screen. It is saved at once; whoever missed that, or whose browser forbade it, presses. */
function SaveIt({ made: { name, bytes }, t }: { readonly made: Made } & Pick<OutcomeProps, 't'>) {
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState('');
  useEffect(() => {
    const type = name.endsWith('.zip') ? 'application/zip' : 'text/html';
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [bytes]);
  useEffect(() => {
    if (address !== '') link.current?.click();
  }, [address]);
  return (
    <a ref={link} class="button" href={address} download={name}>
      <Icon name="download-simple" size={1.25} />
      {t('pack.save')}
    </a>
  );
}

function MadeIt({ made, t }: { readonly made: Made } & Pick<OutcomeProps, 't'>) {
  const size = Math.ceil(made.bytes.length / 1000);
  return (
    <>
      <h2 tabIndex={-1}>{t('pack.made', { file: made.name })}</h2>
      <p>{t('pack.made_size', { size })}</p>
      <div class="actions">
        <SaveIt {...{ made, t }} />
      </div>
      {isInsideAnother() && <p class="small">{t('pack.inside')}</p>}
      <h3>{t('pack.next')}</h3>
      <ol>
        {nextSteps(made.as, t).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet small">{t('pack.guide')}</p>
    </>
  );
}

/** The reasons are heard with the heading. */
function Failed({ problems, t }: { readonly problems: readonly string[] } & Pick<OutcomeProps, 't'>) {
  const why = useId();
  return (
    <div class="pack-wrong">
      <h2 tabIndex={-1} aria-describedby={why}>
        <Icon name="warning" size={1.25} /> {t('pack.failed')}
      </h2>
      <ul id={why}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function OnItsWay({
  making,
  t,
}: { readonly making: Extract<Making, { readonly kind: 'making' }> } & Pick<OutcomeProps, 't'>) {
  const { done, all } = making.progress;
  return (
    <>
      <h2 tabIndex={-1}>{t('pack.making')}</h2>
      <progress value={done} max={Math.max(1, all)} aria-label={t('pack.making')} />
      <p class="quiet small">{t('pack.made_of', { done, all })}</p>
    </>
  );
}

/** Whoever cannot see it begins to read at its heading, after each press. */
export function Outcome({ making, t }: OutcomeProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => focusSoon(() => place.current?.querySelector('h2')), [making.kind === 'making' || making]);
  return (
    <section ref={place} class="pack-outcome card">
      {making.kind === 'making' && <OnItsWay {...{ making, t }} />}
      {making.kind === 'failed' && <Failed problems={making.problems} t={t} />}
      {making.kind === 'made' && <MadeIt made={making} t={t} />}
    </section>
  );
}
