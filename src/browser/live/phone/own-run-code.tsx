// One's own run as a code to scan, for whoever has no network to send it by.
import { RunCode } from '../../ui/components/run-code.tsx';
import type { TextOf } from '../../ui/text/text.ts';

const draw = async () => (await import('../qr-squares.ts')).qrSquares;

export const OwnRunCode = ({ text, words }: { readonly text: string; readonly words: TextOf<'join'> }) => (
  <RunCode
    code={{ text, draw }}
    look="button"
    words={{
      show: words('join.debrief.code_show'),
      hide: words('join.debrief.code_hide'),
      picture: words('join.debrief.code_picture'),
      below: words('join.debrief.code_below'),
      failed: words('join.debrief.code_failed'),
    }}
  />
);
