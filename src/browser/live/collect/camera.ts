// The camera, and what reads QR codes from it. A picture is looked at and forgotten: it never leaves the page.

export type CameraTrouble = 'denied' | 'absent' | 'insecure' | 'busy' | 'reader';
/** What a picture says; null where there is no code in it. */
export type ReadPicture = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorKind {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader, where it has one for these codes. */
async function ownReader(): Promise<ReadPicture | null> {
  const Kind = (globalThis as { readonly BarcodeDetector?: DetectorKind }).BarcodeDetector;
  if (Kind === undefined) return null;
  try {
    if (!(await Kind.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Kind({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  } catch {
    return null;
  }
}

/** Wider pictures are looked at made small: a run text needs no more, and an old laptop keeps up. Pixels. */
const WIDEST = 800;

const loadReader = () => import('jsqr');
/** Once the page is open it needs no network, and later there may be none. */
export const fetchReaderEarly = (): void => void loadReader().catch(() => undefined);

async function ourReader(): Promise<ReadPicture> {
  const { default: jsQR } = await loadReader();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, WIDEST / video.videoWidth);
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (context === null || width === 0 || height === 0) return null;
    canvas.width = width;
    canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
  };
}

const troubleOf = (error: unknown): CameraTrouble => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy';
};

/** The stream, which whoever asked stops, and what reads it. */
export async function openCamera(): Promise<{ stream: MediaStream; read: ReadPicture } | CameraTrouble> {
  if (!globalThis.isSecureContext) return 'insecure';
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices?.getUserMedia === undefined) return 'absent';
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    return troubleOf(error);
  }
  try {
    return { stream, read: (await ownReader()) ?? (await ourReader()) };
  } catch {
    for (const track of stream.getTracks()) track.stop();
    return 'reader';
  }
}
