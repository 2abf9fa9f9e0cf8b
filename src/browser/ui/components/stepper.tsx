import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface StepperProps {
  readonly what: string;
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
}

/** Both ends stay focusable when they are reached: a keyboard must not lose its place. */
export function Stepper(props: StepperProps) {
  const { what, buys, price, value, shown, valueText, canMore, fewerLabel, moreLabel, onceMore, onWeigh, onChange } =
    props;
  const id = useId();
  return (
    <li class="stepper" onPointerEnter={() => onWeigh(true)} onPointerLeave={() => onWeigh(false)}>
      <div>
        <p class="what">
          {what} <span class="each">{price}</span>
        </p>
        <p class="buys" id={`${id}-buys`}>
          {buys}
        </p>
        <p class="spoken" id={`${id}-more`}>
          {onceMore}
        </p>
      </div>
      <div class="dial">
        <button
          type="button"
          class="round"
          aria-label={fewerLabel}
          aria-disabled={value === 0 || undefined}
          onClick={() => value > 0 && onChange(value - 1)}
        >
          <Icon name="minus" size={1.125} />
        </button>
        <output data-none={value === 0 || undefined}>
          <span aria-hidden="true">{shown}</span>
          <span class="spoken">{valueText}</span>
        </output>
        <button
          type="button"
          class="round"
          aria-label={moreLabel}
          aria-describedby={`${id}-more ${id}-buys`}
          aria-disabled={!canMore || undefined}
          onFocus={() => onWeigh(true)}
          onBlur={() => onWeigh(false)}
          onClick={() => canMore && onChange(value + 1)}
        >
          <Icon name="plus" size={1.125} />
        </button>
      </div>
    </li>
  );
}
