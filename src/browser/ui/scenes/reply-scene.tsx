import type { RunView } from '../../../core/run/view.ts';
import { Button } from '../components/button.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { useProposals } from '../components/proposals.ts';
import { SceneHeading } from '../components/scene-heading.tsx';
import { inLanguageOf, languageOfTexts, Sentence } from '../components/said.tsx';
import { arrangedWords } from '../sentences/arranged-words.ts';
import { useSameKey } from './number-keys.ts';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';
import { sceneOf, Thread } from './thread.tsx';
import { UndoButton } from './undo-button.tsx';

interface ReplySceneProps extends Omit<SceneProps, 'decide'> {
  readonly reply: RunView['replies'][number];
  readonly shortcuts: boolean;
  readonly onNext: () => void;
}

const MOOD = 'reply-mood';

/** What comes back at once, before anything goes on. */
export function ReplyScene({ view, t, undo, reply, shortcuts, onNext }: ReplySceneProps) {
  const words = usePlanWords();
  const { together } = useProposals();
  const scene = useSameKey(() => shortcuts && onNext());
  const way = (
    <div class="actions">
      <Button kind="main" wide onPress={onNext}>
        {words('reply.go_on')}
      </Button>
      <UndoButton undo={undo} t={t} />
    </div>
  );
  const said = sceneOf(view, reply.moment);
  if (said.length > 1)
    return (
      <div class="scene" ref={scene}>
        <Thread {...{ view, t, said }} asks={null} title={reply.title} />
        {way}
      </div>
    );
  return (
    <div class="scene" ref={scene}>
      <div class="speaker">
        <Portrait portrait={reply.portrait} name={reply.name} mood={reply.mood} size={4.75} ring />
        <div>
          <SceneHeading scene={`reply ${view.week} ${reply.moment}`} with={MOOD}>
            {t('reply.title', { name: reply.name })}
          </SceneHeading>
          <p class="quiet" id={MOOD}>
            {t('manager.looks', { mood: reply.mood })}
          </p>
        </div>
      </div>
      <div class="quote" {...inLanguageOf(view.scenario, reply.text)}>
        <Prose text={reply.text} />
      </div>
      <div class="deed">
        <p class="quiet small">{words(together ? 'reply.room_did' : 'reply.you_did')}</p>
        <p {...inLanguageOf(view.scenario, reply.chosen)}>
          <Words text={reply.chosen} />
        </p>
        {reply.arranged && (
          <p class="arranged">
            <Sentence text={arrangedWords(reply.arranged, words)} language={languageOfTexts(view.scenario)} />
          </p>
        )}
        <p class="quiet small">{words('attention.price', { blocks: reply.attention })}</p>
      </div>
      {way}
    </div>
  );
}
