import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SceneHeadingProps {
  /** Changes with every new scene: the heading then takes the focus, so that screen readers begin there. */
  readonly scene: string;
  readonly children: ComponentChildren;
  readonly lang?: string | undefined;
}

export function SceneHeading({ scene, children, lang }: SceneHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [scene]);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
