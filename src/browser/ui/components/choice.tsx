import type { ComponentChildren } from 'preact';
import { counts } from './one-press.ts';
import { Said } from './said.tsx';

interface ChoiceProps {
  readonly mark: ComponentChildren;
  readonly text: ComponentChildren;
  readonly below?: ComponentChildren;
  readonly onPress: () => void;
  /** Stays focusable and says why it cannot be chosen. */
  readonly unavailable?: boolean;
  readonly pressed?: boolean | undefined;
  /** Of the text. */
  readonly language: string;
}

/** A big button with one deed on it. */
export function Choice({ mark, text, below, onPress, unavailable, pressed, language }: ChoiceProps) {
  return (
    <button
      type="button"
      class="choice"
      aria-pressed={pressed}
      aria-disabled={unavailable || undefined}
      onClick={(event) => unavailable || (counts(event) && onPress())}
    >
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <Said language={language}>{text}</Said>
      {below}
    </button>
  );
}
