/** `weighed`: not taken yet, only looked at. */
type BlockState = 'claimed' | 'spent' | 'planned' | 'weighed' | 'left';

interface BlocksProps {
  readonly counts: Readonly<Partial<Record<BlockState, number>>>;
  readonly large?: boolean;
}

const ORDER: readonly BlockState[] = ['claimed', 'spent', 'planned', 'weighed', 'left'];

/** Attention as squares; a picture only, the words stand beside it. */
export function Blocks({ counts, large = false }: BlocksProps) {
  const states = ORDER.flatMap((state) => Array.from({ length: Math.max(0, counts[state] ?? 0) }, () => state));
  return (
    <span class="blocks" data-size={large ? 'large' : undefined} aria-hidden="true">
      {states.map((state, at) => (
        <span key={at} class="block" data-state={state} />
      ))}
    </span>
  );
}
