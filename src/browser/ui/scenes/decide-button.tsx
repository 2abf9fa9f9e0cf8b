// The button that ends a scene where others may have a say: it says what it does there, and stays down while what would be sent was.
import type { Sent } from '../../../core/run/play.ts';
import { counts } from '../components/one-press.ts';
import { useProposals } from '../components/proposals.ts';

interface DecideButtonProps {
  readonly isSame: (sent: Sent) => boolean;
  readonly onPress: () => void;
  /** Where it decides. */
  readonly children: string;
  readonly disabled?: boolean;
  /** There is nothing for it to do now; it says why, and keeps the focus. */
  readonly idle?: boolean;
  /** Id of what is heard with it. */
  readonly about?: string;
}

export function DecideButton({ isSame, onPress, children, disabled, idle = false, about }: DecideButtonProps) {
  const { press, sent } = useProposals();
  return (
    <button
      type="button"
      class="button fill"
      data-kind="main"
      disabled={disabled}
      aria-disabled={idle || undefined}
      aria-describedby={about}
      aria-pressed={press === undefined ? undefined : sent != null && isSame(sent)}
      onClick={(event) => counts(event) && !idle && onPress()}
    >
      {(!idle && press) || children}
    </button>
  );
}
