// The brand that goes into a package: its files, and what keeps them out.
import { useId, useRef } from 'preact/hooks';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { Icon } from '../components/icon.tsx';
import type { TextOf } from '../text/text.ts';
import type { ChosenBrand } from './pack-choice.ts';

export interface BrandPartProps {
  readonly brand: ChosenBrand | null;
  readonly t: TextOf<'pack'>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLeave: () => void;
}

function Told({ brand, t }: { readonly brand: ChosenBrand } & Pick<BrandPartProps, 't'>) {
  if (brand.kind === 'ready') return <p>{t('pack.brand_ready', { name: brand.name })}</p>;
  return (
    <div class="pack-wrong">
      <p>
        <Icon name="warning" size={1.25} /> {t('pack.brand_wrong', { count: brand.problems.length })}
      </p>
      <ul>
        {brand.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

const saidOf = (brand: ChosenBrand | null, t: BrandPartProps['t']): string => {
  if (brand === null) return '';
  if (brand.kind === 'ready') return t('pack.brand_ready', { name: brand.name });
  return [t('pack.brand_wrong', { count: brand.problems.length }), ...brand.problems].join(' ');
};

export function BrandPart({ brand, t, onFiles, onLeave }: BrandPartProps) {
  const input = useRef<HTMLInputElement>(null);
  const about = useId();
  // The same files with the same faults are told again.
  useAnnounced(saidOf(brand, t), brand);
  useHeir(brand === null, () => input.current);
  const take = (): void => {
    const files = [...(input.current?.files ?? [])];
    if (files.length > 0) onFiles(files);
    // The same files, mended, may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <fieldset class="pack-group">
      <legend>{t('pack.brand')}</legend>
      <p class="quiet small" id={about}>
        {t('pack.brand_text')}
      </p>
      <div class="actions">
        <label class="button file">
          <Icon name="upload-simple" size={1.25} />
          {t('pack.brand_choose')}
          <input
            ref={input}
            type="file"
            multiple
            accept=".json,.svg,.png,.webp,.woff2"
            aria-describedby={about}
            onChange={take}
          />
        </label>
        {brand && (
          <Button kind="plain" onPress={onLeave}>
            {t('pack.brand_leave')}
          </Button>
        )}
      </div>
      {brand && <Told {...{ brand, t }} />}
    </fieldset>
  );
}
