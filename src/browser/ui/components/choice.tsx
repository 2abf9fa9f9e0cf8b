import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly mark: ComponentChildren;
  readonly text: ComponentChildren;
  readonly below?: ComponentChildren;
  readonly onPress: () => void;
  /** Stays focusable and says why it cannot be chosen. */
  readonly unavailable?: boolean;
  readonly pressed?: boolean;
  readonly lang?: string;
}

/** A big button with one deed on it. */
export function Choice({ mark, text, below, onPress, unavailable, pressed, lang }: ChoiceProps) {
  return (
    <button
      type="button"
      class="choice"
      aria-pressed={pressed}
      aria-disabled={unavailable || undefined}
      onClick={() => unavailable || onPress()}
    >
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span lang={lang}>{text}</span>
      {below}
    </button>
  );
}
