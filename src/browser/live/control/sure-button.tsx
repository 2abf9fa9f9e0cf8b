// Something that cannot be taken back: the first press says what would be lost, the second does it. What is asked is heard
// with each of its answers.
import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Asked } from '../../ui/components/asked.tsx';
import { Button } from '../../ui/components/button.tsx';
import { useHeir } from '../../ui/components/focus.ts';

interface SureButtonProps {
  readonly label: string;
  readonly icon?: ComponentProps<typeof Button>['icon'];
  /** Of less weight than what stands beside it. */
  readonly plain?: boolean;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly onSure: () => void;
}

export function SureButton({ label, icon, plain, sure, yes, no, onSure }: SureButtonProps) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useHeir(asked, () => place.current?.querySelector<HTMLElement>('button'));
  return (
    <div class="sure" ref={place}>
      {asked ? (
        <>
          <Asked question={sure}>
            <Button onPress={() => setAsked(false)}>{no}</Button>
            <Button
              kind="main"
              onPress={() => {
                setAsked(false);
                onSure();
              }}
            >
              {yes}
            </Button>
          </Asked>
        </>
      ) : (
        <Button {...(icon && { icon })} kind={plain ? 'plain' : 'usual'} onPress={() => setAsked(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
