import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { inLanguage } from './said.tsx';

interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Of the title, where it is not ours. */
  readonly language?: string;
}

/** A modal dialog: focus stays inside, Escape closes it, and focus returns to where it was. */
export function Sheet({ title, closeLabel, onClose, children, language }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    words.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const closeOnBackdrop = (event: PointerEvent): void => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      class="sheet"
      // What scrolls is a stop of the Tab key, and would be read out from end to end.
      tabIndex={-1}
      aria-labelledby={heading}
      onPointerUp={closeOnBackdrop}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sheet-top">
        <h2 ref={words} id={heading} tabIndex={-1} {...(language !== undefined && inLanguage(language))}>
          {title}
        </h2>
        <IconButton icon="x" label={closeLabel} onPress={onClose} />
      </div>
      <div class="scene">{children}</div>
      <div class="spoken" aria-live="polite" />
    </dialog>
  );
}
