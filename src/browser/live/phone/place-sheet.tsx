// One's own place in the session: name, another device, what is kept, and the way to be forgotten here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Asked } from '../../ui/components/asked.tsx';
import { Button } from '../../ui/components/button.tsx';
import { useHeir } from '../../ui/components/focus.ts';
import { Sheet } from '../../ui/components/sheet.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { LiveShell } from '../live-shell.ts';
import type { QrSquares } from '../qr-squares.ts';
import { CopyText } from './copy-text.tsx';
import { OwnRunCode } from './own-run-code.tsx';
import type { KeptSeat } from './seat-kept.ts';

interface PlaceSheetProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'join'>;
  readonly seat: KeptSeat;
  /** Of the run as far as it is known here, the first one: the room counts that. Empty before there is one. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onForget: () => void;
}

/** Light squares that must surround it so that a camera finds it. */
const QUIET = 4;

function Squares({ size, path, label }: QrSquares & { readonly label: string }) {
  const side = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <rect class="qr-light" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr-dark" d={path} />
    </svg>
  );
}

function OtherDevice({ shell, words, seat }: Pick<PlaceSheetProps, 'shell' | 'words' | 'seat'>) {
  const link = `${shell.base}${seat.code}#t=${seat.joined.token}`;
  const [squares, setSquares] = useState<QrSquares>();
  useEffect(() => {
    let wanted = true;
    import('../qr-squares.ts').then(
      ({ qrSquares }) => wanted && setSquares(qrSquares(link)),
      () => undefined,
    );
    return () => void (wanted = false);
  }, [link]);
  return (
    <section class="section stack">
      <h3>{words('join.other_device')}</h3>
      <p>{words('join.other_device_text')}</p>
      {squares && <Squares {...squares} label={words('join.other_device_qr')} />}
      <p class="small quiet">{words('join.other_device_private')}</p>
      <CopyText {...{ words }} text={link} label={words('join.copy')} />
    </section>
  );
}

/** For the facilitator's camera, where the network is gone. */
function OwnRun({ words, text }: Pick<PlaceSheetProps, 'words' | 'text'>) {
  return (
    <section class="section stack">
      <h3>{words('join.run')}</h3>
      <p>{words('join.run_text')}</p>
      <OwnRunCode {...{ text, words }} />
    </section>
  );
}

function Forget({ words, onForget }: Pick<PlaceSheetProps, 'words' | 'onForget'>) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useHeir(asked, () => place.current?.querySelector<HTMLElement>('button:last-of-type'));
  return (
    <section class="section stack">
      <h3>{words('join.your_data')}</h3>
      <p>{words('join.your_data_text')}</p>
      <div ref={place} class="stack">
        {asked ? (
          <Asked question={words('join.forget_sure')}>
            <Button kind="main" onPress={onForget}>
              {words('join.yes_forget')}
            </Button>
            <Button onPress={() => setAsked(false)}>{words('join.no_forget')}</Button>
          </Asked>
        ) : (
          <Button icon="trash" onPress={() => setAsked(true)}>
            {words('join.forget')}
          </Button>
        )}
      </div>
    </section>
  );
}

export function PlaceSheet({ shell, words, seat, text, onClose, onForget }: PlaceSheetProps) {
  const { name, title } = seat.joined;
  const toMenu = (): void => {
    onClose();
    shell.onMenu();
  };
  return (
    <Sheet title={words('join.place')} closeLabel={words('join.close')} onClose={onClose}>
      <p>{words('join.you_are', { name })}</p>
      <p class="small quiet">
        <bdi>{title}</bdi> · <span translate={false}>{seat.code}</span>
      </p>
      <div class="actions">
        <Button icon="gear" onPress={toMenu}>
          {words('join.settings')}
        </Button>
      </div>
      {text !== '' && <OwnRun {...{ words, text }} />}
      <OtherDevice {...{ shell, words, seat }} />
      <Forget {...{ words, onForget }} />
    </Sheet>
  );
}
