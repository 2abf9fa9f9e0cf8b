// What the camera sees, and what is read in it. Off until it is asked for, and when the page is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { openCamera, type CameraTrouble, type ReadPicture } from './camera.ts';

/** Between two looks; ms. */
const PAUSE_MS = 200;

type Camera = 'off' | 'starting' | 'on' | CameraTrouble;

/** Looks again and again until it is stopped; says the same code once. */
function watch(video: HTMLVideoElement, read: ReadPicture, onCode: (text: string) => void): () => void {
  let timer = 0;
  let last = '';
  let stopped = false;
  const look = async (): Promise<void> => {
    const text = await read(video).catch(() => null);
    if (stopped) return;
    if (text !== null && text !== '' && text !== last) onCode((last = text));
    timer = window.setTimeout(() => void look(), PAUSE_MS);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

interface CameraPartProps {
  readonly t: TextOf<'collect'>;
  readonly onCode: (text: string) => void;
  /** What came of the last code. */
  readonly said: string;
}

function useCamera(onCode: (text: string) => void) {
  const [camera, setCamera] = useState<Camera>('off');
  const [wanted, want] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const take = useRef(onCode);
  take.current = onCode;
  useEffect(() => {
    if (!wanted) return undefined;
    let [going, stop] = [true, (): void => undefined];
    setCamera('starting');
    void openCamera().then(async (opened) => {
      if (typeof opened === 'string') {
        if (going) setCamera(opened);
        return;
      }
      const close = (): void => opened.stream.getTracks().forEach((track) => track.stop());
      const shown = video.current;
      if (!going || shown === null) return close();
      shown.srcObject = opened.stream;
      await shown.play().catch(() => undefined);
      const end = watch(shown, opened.read, (text) => take.current(text));
      stop = () => {
        end();
        close();
      };
      if (going) setCamera('on');
      else stop();
    });
    return () => {
      going = false;
      stop();
      setCamera('off');
    };
  }, [wanted]);
  return { camera, wanted, want, video };
}

export function CameraPart({ t, onCode, said }: CameraPartProps) {
  const { camera, wanted, want, video } = useCamera(onCode);
  const trouble = camera === 'off' || camera === 'starting' || camera === 'on' ? '' : t(`collect.camera_${camera}`);
  useAnnounced(trouble);
  return (
    <div class="camera stack">
      <div class="actions">
        <Button icon="eye" onPress={() => want(!wanted)}>
          {t(wanted ? 'collect.camera_stop' : 'collect.camera')}
        </Button>
      </div>
      {trouble !== '' && <p class="told-trouble">{trouble}</p>}
      {wanted && trouble === '' && (
        <div class="camera-view">
          <video ref={video} muted playsInline aria-label={t('collect.camera_view')} />
          <p class="small quiet">{said || t(camera === 'on' ? 'collect.camera_how' : 'collect.camera_starting')}</p>
        </div>
      )}
    </div>
  );
}
