import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inLanguage } from './said.tsx';

interface SceneHeadingProps {
  /** Changes with every new scene: the heading then takes the focus, so that screen readers begin there. */
  readonly scene: string;
  readonly children: ComponentChildren;
  /** Of the words, where they are not ours. */
  readonly language?: string | undefined;
  /** Somebody is under way in this scene already: focus and page stay where they are. */
  readonly underWay?: boolean | undefined;
}

export function SceneHeading({ scene, children, language, underWay }: SceneHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (underWay) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [scene]);
  return (
    <h1 ref={heading} tabIndex={-1} {...(language !== undefined && inLanguage(language))}>
      {children}
    </h1>
  );
}
