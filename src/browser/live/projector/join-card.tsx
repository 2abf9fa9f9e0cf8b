// How to join: always in a corner, large while people come in.
import { useMemo } from 'preact/hooks';
import type { TextOf } from '../../ui/text/text.ts';
import { qrSquares } from '../qr-squares.ts';
import type { Shown } from './use-projected.ts';

interface JoinCardProps {
  readonly shown: Pick<Shown, 'code' | 'key' | 'address'>;
  /** Where this page is: the address, where the server says none. */
  readonly base: string;
  readonly large?: boolean;
  readonly t: TextOf<'slides'>;
}

/** Squares of white around a code, without which phones do not find it. */
const QUIET = 4;
/** A longer address has no room in the corner; there the code stands alone, and while people come in the address stands large. */
const LONGEST_IN_CORNER = 30;

const withoutEnd = (address: string): string => address.replace(/\/+$/, '');

export function JoinCard({ shown: { code, key, address }, base, large = false, t }: JoinCardProps) {
  const at = withoutEnd(address || base);
  const link = `${at}/${code}${key === null ? '' : `#k=${key}`}`;
  const { size, path } = useMemo(() => qrSquares(link), [link]);
  const typed = at.replace(/^https?:\/\//, '');
  return (
    <aside class="join-card" data-large={large} aria-label={t('projector.join')}>
      <div class="join-words">
        {large && <p class="join-over">{t('projector.scan')}</p>}
        {(large || typed.length <= LONGEST_IN_CORNER) && (
          <p class="join-address">
            <bdi dir="ltr">{typed}</bdi>
          </p>
        )}
        <p class="join-code">
          <bdi dir="ltr">{code}</bdi>
        </p>
      </div>
      <svg
        class="join-qr"
        viewBox={`${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`}
        role="img"
        aria-label={t('projector.qr', { address: `${typed}/${code}` })}
        shape-rendering="crispEdges"
      >
        <rect class="qr-ground" x={-QUIET} y={-QUIET} width={size + 2 * QUIET} height={size + 2 * QUIET} />
        <path class="qr-squares" d={path} />
      </svg>
    </aside>
  );
}
