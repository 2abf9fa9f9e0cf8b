import type { ComponentType } from 'preact';
import type { MomentView } from '../../../core/run/scene-view.ts';
import { Button } from '../components/button.tsx';
import type { SceneProps } from './scene-props.ts';
import type { TaskPartProps } from './task-part.tsx';

/** What a task is arranged with: its part, once that is there, and how it was left. */
export interface TaskOfMoment {
  readonly Part?: ComponentType<TaskPartProps> | undefined;
  /** It did not come. */
  readonly onAgain?: (() => void) | undefined;
  readonly draft?: TaskPartProps['draft'];
  readonly onDraft: TaskPartProps['onDraft'];
}

interface TaskAskedProps extends SceneProps {
  readonly moment: MomentView;
  readonly task: TaskOfMoment | undefined;
  readonly shortcuts: boolean;
}

/** In place of options, something to arrange. */
export function TaskAsked({ moment, task, ...props }: TaskAskedProps) {
  const { t } = props;
  if (!moment.task || !task) return null;
  const { Part, onAgain, draft, onDraft } = task;
  if (Part) return <Part {...props} task={moment.task} moment={moment.id} {...{ draft, onDraft }} />;
  if (!onAgain) return <p class="quiet">{t('play.loading')}</p>;
  return (
    <div class="actions">
      <p>{t('play.step_failed')}</p>
      <Button onPress={onAgain}>{t('home.try_again')}</Button>
    </div>
  );
}
