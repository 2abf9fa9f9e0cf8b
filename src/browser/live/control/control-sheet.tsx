import type { ComponentProps } from 'preact';
import { Sheet } from '../../ui/components/sheet.tsx';
import { ToldLine } from './banners.tsx';
import { useSteer } from './steer.tsx';

type ControlSheetProps = Omit<ComponentProps<typeof Sheet>, 'closeLabel'>;

/** What came of a press in it is told in it: behind a dialog nothing can be read or taken back. */
export function ControlSheet({ children, ...props }: ControlSheetProps) {
  const { t } = useSteer();
  return (
    <Sheet {...props} closeLabel={t('control.close')}>
      {children}
      <ToldLine />
    </Sheet>
  );
}
