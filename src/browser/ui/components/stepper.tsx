import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface StepperProps {
  readonly what: string;
  /** Beside it, where there is something to remark; else null. */
  readonly mark: string | null;
  readonly buys: string;
  readonly price: string;
  readonly value: number;
  /** The value, as it is written. */
  readonly shown: string;
  /** "twice", "not this week". */
  readonly valueText: string;
  readonly canMore: boolean;
  readonly fewerLabel: string;
  readonly moreLabel: string;
  /** What once more would take and leave, or why it cannot be. */
  readonly onceMore: string;
  /** Looked at with pointer or keyboard, or no more. */
  readonly onWeigh: (looking: boolean) => void;
  readonly onChange: (value: number) => void;
  /** Pressed where once more cannot be. */
  readonly onNoMore: () => void;
  /** Pressed where there is nothing to take away. */
  readonly onNoFewer?: () => void;
}

type DialProps = Pick<
  StepperProps,
  'value' | 'shown' | 'valueText' | 'canMore' | 'fewerLabel' | 'moreLabel' | 'onChange' | 'onNoMore' | 'onNoFewer'
> & {
  readonly least?: number;
  /** Ids of what more would do, or none; left out, both buttons are heard with the value. */
  readonly about?: string;
  readonly onLooking?: (looking: boolean) => void;
};

/** Both ends stay focusable when they are reached: a keyboard must not lose its place. */
export function Dial(props: DialProps) {
  const {
    least = 0,
    value,
    shown,
    valueText,
    canMore,
    fewerLabel,
    moreLabel,
    about,
    onLooking,
    onChange,
    onNoMore,
    onNoFewer,
  } = props;
  const id = useId();
  const own = about === undefined ? `${id}-value` : undefined;
  return (
    <div class="dial">
      <button
        type="button"
        class="round"
        aria-label={fewerLabel}
        aria-describedby={own}
        aria-disabled={value === least || undefined}
        onClick={() => (value > least ? onChange(value - 1) : onNoFewer?.())}
      >
        <Icon name="minus" size={1.125} />
      </button>
      <span class="times" data-none={value === 0 || undefined}>
        <span aria-hidden="true">{shown}</span>
        <span class="spoken" id={own}>
          {valueText}
        </span>
      </span>
      <button
        type="button"
        class="round"
        aria-label={moreLabel}
        aria-describedby={(about ?? own) || undefined}
        aria-disabled={!canMore || undefined}
        onFocus={() => onLooking?.(true)}
        onBlur={() => onLooking?.(false)}
        onClick={() => (canMore ? onChange(value + 1) : onNoMore())}
      >
        <Icon name="plus" size={1.125} />
      </button>
    </div>
  );
}

/**
 * A press is told once, by whoever is told of it: what was heard with the button before it is untrue after it, and goes, until the
 * focus has been elsewhere. That there is no more, and why, must not be missed.
 */
function aboutMore(id: string, pressed: boolean, canMore: boolean): string {
  if (!pressed) return `${id}-more ${id}-buys`;
  return canMore ? '' : `${id}-more`;
}

export function Stepper(props: StepperProps) {
  const { what, mark, buys, price, value, canMore, onceMore, onWeigh, onChange } = props;
  const id = useId();
  const [pressed, press] = useState(false);
  const onLooking = (looking: boolean): void => {
    press(false);
    onWeigh(looking);
  };
  const change = (next: number): void => {
    if (next > value) press(true);
    onChange(next);
  };
  return (
    <li class="stepper" onPointerEnter={() => onWeigh(true)} onPointerLeave={() => onWeigh(false)}>
      <div>
        <p class="what">
          {what} {mark !== null && <span class="chip">{mark}</span>} <span class="each">{price}</span>
        </p>
        <p class="buys" id={`${id}-buys`}>
          {buys}
        </p>
        <p class="spoken" id={`${id}-more`}>
          {onceMore}
        </p>
      </div>
      <Dial {...props} about={aboutMore(id, pressed, canMore)} onLooking={onLooking} onChange={change} />
    </li>
  );
}
