// A run's text, and what draws it as a QR code once somebody wants to see one.
import type { CodeOfRun } from '../ui/components/run-code.tsx';

export const codeOf = (text: string): CodeOfRun => ({
  text,
  draw: async () => (await import('../live/qr-squares.ts')).qrSquares,
});
