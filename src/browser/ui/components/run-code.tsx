// A run text for another device: as a QR code for its camera, and below it in words to read out.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnnounce } from './announcer.tsx';
import './run-code.css';

/** As `qrSquares` makes it: squares along a side, and the outline of the dark ones. */
interface Squares {
  readonly size: number;
  readonly path: string;
}
export interface CodeOfRun {
  /** The run text. */
  readonly text: string;
  /** Brings what draws it; it is asked for when it is wanted. */
  readonly draw: () => Promise<(text: string) => Squares>;
}
interface RunCodeWords {
  readonly show: string;
  readonly hide: string;
  /** What the picture is, for who doesn't see it. */
  readonly picture: string;
  readonly below: string;
  readonly failed: string;
}

/** Light squares that must surround it so that a camera finds it. */
const QUIET = 4;
/** Characters read out in one breath. */
const BREATH = 5;

const breaths = (text: string): readonly string[] => text.match(new RegExp(`.{1,${BREATH}}`, 'g')) ?? [];

/** Dark on light in both themes: cameras look for that. */
function Picture({ size, path, label }: Squares & { readonly label: string }) {
  const drawn = useRef<SVGSVGElement>(null);
  // Whoever asks for it holds it up: all of it has to be in sight.
  useEffect(() => drawn.current?.scrollIntoView({ block: 'nearest' }), []);
  const side = size + 2 * QUIET;
  return (
    <svg ref={drawn} class="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <rect class="qr-light" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr-dark" d={path} />
    </svg>
  );
}

function useSquares({ text, draw }: CodeOfRun, shown: boolean, failed: string): Squares | 'failed' | undefined {
  const [squares, setSquares] = useState<Squares | 'failed'>();
  const announce = useAnnounce();
  useEffect(() => {
    let wanted = shown;
    setSquares(undefined);
    if (!shown) return undefined;
    draw().then(
      (drawn) => wanted && setSquares(drawn(text)),
      () => {
        if (!wanted) return;
        setSquares('failed');
        announce(failed);
      },
    );
    return () => void (wanted = false);
  }, [text, shown]);
  return squares;
}

interface RunCodeProps {
  readonly code: CodeOfRun;
  readonly words: RunCodeWords;
  /** Class of what opens it. */
  readonly look: 'button' | 'link-button';
}

export function RunCode({ code, words, look }: RunCodeProps) {
  const [shown, show] = useState(false);
  const squares = useSquares(code, shown, words.failed);
  return (
    <div class="run-code screen-only" data-open={shown || undefined}>
      <button type="button" class={look} aria-expanded={shown} onClick={() => show(!shown)}>
        {shown ? words.hide : words.show}
      </button>
      {shown && squares === 'failed' && <p class="small">{words.failed}</p>}
      {shown && squares !== undefined && squares !== 'failed' && <Picture {...squares} label={words.picture} />}
      {shown && (
        <>
          <p class="small quiet">{words.below}</p>
          <p class="run-text" dir="ltr" translate={false}>
            {breaths(code.text).map((part, place) => (
              <span key={place}>{part}</span>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
