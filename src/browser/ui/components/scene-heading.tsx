import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusSoon } from './focus.ts';
import { inLanguage } from './said.tsx';
import { comesOn } from './seen.ts';

interface SceneHeadingProps {
  /** Changes with every new scene: the heading then takes the focus, so that screen readers begin there. */
  readonly scene: string;
  readonly children: ComponentChildren;
  /** Of the words, where they are not ours. */
  readonly language?: string | undefined;
  /** Somebody is under way in this scene already: focus and page stay where they are. */
  readonly underWay?: boolean | undefined;
  /** Ids of what is seen with it and heard after it: who speaks, and how they look. */
  readonly with?: string | undefined;
}

export function SceneHeading({ scene, children, language, underWay, with: beside }: SceneHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(comesOn, [scene]);
  useEffect(() => {
    if (underWay) return undefined;
    window.scrollTo({ top: 0 });
    return focusSoon(() => heading.current);
  }, [scene]);
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={beside} {...(language !== undefined && inLanguage(language))}>
      {children}
    </h1>
  );
}
