// A text as the squares of a QR code, to be drawn as elements: a host may forbid data: and blob: addresses.
import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrSquares {
  /** Squares along a side, without the quiet zone. */
  readonly size: number;
  /** Outline of the dark ones, a unit a square. */
  readonly path: string;
}

/** Up to 15 % of it may be hidden by a thumb or a reflection. */
export function qrSquares(text: string): QrSquares {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}
