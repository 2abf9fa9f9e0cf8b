import { Icon } from './icon.tsx';

interface StepperProps {
  readonly what: string;
  readonly buys: string;
  readonly price: string;
  readonly value: number;
  /** "twice", "not this week". */
  readonly valueText: string;
  readonly canMore: boolean;
  readonly fewerLabel: string;
  readonly moreLabel: string;
  readonly onChange: (value: number) => void;
}

/** Both ends stay focusable when they are reached: a keyboard must not lose its place. */
export function Stepper(props: StepperProps) {
  const { what, buys, price, value, valueText, canMore, fewerLabel, moreLabel, onChange } = props;
  return (
    <li class="stepper">
      <div>
        <p class="what">
          {what} <span class="each">{price}</span>
        </p>
        <p class="buys">{buys}</p>
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
          <span aria-hidden="true">{value}</span>
          <span class="spoken">{valueText}</span>
        </output>
        <button
          type="button"
          class="round"
          aria-label={moreLabel}
          aria-disabled={!canMore || undefined}
          onClick={() => canMore && onChange(value + 1)}
        >
          <Icon name="plus" size={1.125} />
        </button>
      </div>
    </li>
  );
}
