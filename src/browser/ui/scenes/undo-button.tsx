import { Button } from '../components/button.tsx';
import type { SceneProps } from './scene-props.ts';

export function UndoButton({ undo, t }: Pick<SceneProps, 'undo' | 't'>) {
  if (!undo) return null;
  return (
    <Button kind="plain" icon="arrow-u-up-left" onPress={undo}>
      {t('play.undo')}
    </Button>
  );
}
