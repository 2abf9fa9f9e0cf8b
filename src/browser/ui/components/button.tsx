import type { ComponentChildren } from 'preact';
import type { IconName } from '../../../../assets/icons/icons.ts';
import { Icon } from './icon.tsx';
import { counts } from './one-press.ts';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'usual' | 'plain';
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** There is nothing for it to do now, but it keeps its place and the focus. */
  readonly idle?: boolean;
  /** Pressed all the same. */
  readonly onIdle?: () => void;
  /** Id of what is heard with it: why it is idle, or what follows. */
  readonly about?: string | undefined;
  /** Full name where the visible text alone would be one of several alike; begins with the visible text. */
  readonly label?: string;
  readonly wide?: boolean;
}

export function Button(props: ButtonProps) {
  const { onPress, children, kind = 'usual', icon, disabled, idle, onIdle, about, label, wide } = props;
  return (
    <button
      type="button"
      class={wide ? 'button fill' : 'button'}
      data-kind={kind}
      disabled={disabled}
      aria-disabled={idle || undefined}
      aria-label={label}
      aria-describedby={about}
      onClick={(event) => counts(event) && (idle ? onIdle?.() : onPress())}
    >
      {icon && <Icon name={icon} size={1.25} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}

/** Its title is its name, and no description that says the same once more. */
export function IconButton({ icon, label, onPress, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-pressed={pressed}
      onClick={(event) => counts(event) && onPress()}
    >
      <Icon name={icon} alone />
    </button>
  );
}
