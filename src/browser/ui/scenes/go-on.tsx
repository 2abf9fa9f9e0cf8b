import type { ComponentChildren } from 'preact';
import { Button } from '../components/button.tsx';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';

interface GoOnProps extends Pick<SceneProps, 'held' | 'decide'> {
  readonly children: ComponentChildren;
}

/** The way on where nothing is decided; in a room, who goes on, while that is not this player. */
export function GoOn({ held, decide, children }: GoOnProps) {
  const words = usePlanWords();
  if (held) return <p class="held">{words(`held.${held}`)}</p>;
  return (
    <Button kind="main" wide onPress={() => decide({ kind: 'continue' })}>
      {children}
    </Button>
  );
}
