import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface AskedProps {
  readonly question: string;
  /** Buttons: its answers. */
  readonly children: ComponentChildren;
}

/** A question that takes the place of what was pressed. The focus comes to an answer, and the question is heard with it. */
export function Asked({ question, children }: AskedProps) {
  const id = useId();
  const answers = useRef<HTMLDivElement>(null);
  // Here rather than as a prop of every button: pages that ask nothing wait for buttons, too.
  useLayoutEffect(() => {
    for (const one of answers.current?.children ?? []) one.setAttribute('aria-describedby', id);
  });
  return (
    <>
      <p id={id}>{question}</p>
      <div ref={answers} class="actions">
        {children}
      </div>
    </>
  );
}
