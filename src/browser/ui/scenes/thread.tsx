// A moment of several steps as a chat: what was asked, said and answered stays on screen, and what is new is gone to.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Asked, ReplyView } from '../../../core/run/scene-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { focusSoon } from '../components/focus.ts';
import { Portrait } from '../components/portrait.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { comesOn } from '../components/seen.ts';
import type { Translate } from '../text/text.ts';
import { Documents } from './moment-documents.tsx';
import { usePlanWords } from './plan-words.ts';

interface ThreadProps {
  readonly view: RunView;
  readonly t: Translate;
  /** All answers so far, the newest last; one at least. */
  readonly said: readonly ReplyView[];
  /** What is asked now; null once everything is said. */
  readonly asks: Asked | null;
  readonly title: string;
}

/** The replies of the scene that the newest one belongs to. */
export const sceneOf = ({ replies }: RunView, moment: string): readonly ReplyView[] =>
  replies.filter((reply) => reply.moment === moment && reply.asked !== null);

const LOOKS = 'thread-looks';
const REPLY = 'thread-reply';
const ASKS = 'thread-asks';

/** Whatever is new is begun with the answer that led to it; it takes the page and, with its heading, the focus. */
function useNewest(newest: string) {
  const answer = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(comesOn, [newest]);
  useEffect(() => {
    answer.current?.scrollIntoView({ block: 'start' });
    return focusSoon(() => heading.current);
  }, [newest]);
  return { answer, heading };
}

interface FaceProps extends Pick<Asked['speaker'], 'portrait' | 'name' | 'mood'> {
  /** With the mood as a ring, for which there are words beside it. */
  readonly ring?: boolean;
}

const Face = ({ portrait, name, mood, ring = false }: FaceProps) => (
  <Portrait portrait={portrait} name={name} mood={mood} size={2.75} ring={ring} />
);

interface QuestionProps extends Pick<ThreadProps, 'view' | 't'> {
  readonly asked: Asked;
  readonly same: boolean;
  /** It waits for an answer. */
  readonly now?: boolean;
}

function Question({ asked: { speaker, text, documents }, view, t, same, now = false }: QuestionProps) {
  return (
    <li class="said" data-same={same || undefined} data-new={now || undefined}>
      {!same && <Face {...speaker} ring={now} />}
      <div class="bubble" id={now ? ASKS : undefined}>
        {!same && (
          <p class="who" {...inLanguageOf(view.scenario, speaker.name)}>
            {speaker.name}
          </p>
        )}
        {!same && now && <p class="quiet small">{t('manager.looks', { mood: speaker.mood })}</p>}
        <div {...inLanguageOf(view.scenario, text)}>
          <Prose text={text} />
        </div>
      </div>
      <Documents view={view} documents={documents} />
    </li>
  );
}

function Answer({ reply, view }: { reply: ReplyView; view: RunView }) {
  const words = usePlanWords();
  return (
    <div class="bubble">
      <p class="who">{words('thread.you')}</p>
      <p {...inLanguageOf(view.scenario, reply.chosen)}>
        <Words text={reply.chosen} />
      </p>
      {reply.attention > 0 && <p class="small">{words('attention.price', { blocks: reply.attention })}</p>}
    </div>
  );
}

function Reply({ reply, view, id }: { reply: ReplyView; view: RunView; id?: string }) {
  return (
    <div id={id} {...inLanguageOf(view.scenario, reply.text)}>
      <Prose text={reply.text} />
    </div>
  );
}

/** An exchange that is over. */
function Past({ reply, view }: { reply: ReplyView; view: RunView }) {
  return (
    <>
      <li class="said" data-you>
        <Answer {...{ reply, view }} />
      </li>
      <li class="said">
        <Face {...reply} />
        <div class="bubble">
          <p class="who" {...inLanguageOf(view.scenario, reply.name)}>
            {reply.name}
          </p>
          <Reply {...{ reply, view }} />
        </div>
      </li>
    </>
  );
}

export function Thread({ view, t, said, asks, title }: ThreadProps) {
  const words = usePlanWords();
  const newest = said.at(-1);
  const { answer, heading } = useNewest(`${said.length} ${newest?.moment} ${newest?.chosen} ${asks === null}`);
  if (newest === undefined) return null;
  const heard = [LOOKS, REPLY, ...(asks === null ? [] : [ASKS])].join(' ');
  return (
    <>
      <h1 class="thread-title" {...inLanguageOf(view.scenario, title)}>
        <Words text={title} />
      </h1>
      <ol class="thread" aria-label={words('thread.so_far')}>
        {said.flatMap((reply, at) => [
          reply.asked && (
            <Question
              key={`asked ${at}`}
              asked={reply.asked}
              {...{ view, t }}
              same={isSame(said[at - 1], reply.asked)}
            />
          ),
          reply !== newest && <Past key={`said ${at}`} {...{ reply, view }} />,
        ])}
        <li class="said" data-you data-new ref={answer}>
          <Answer reply={newest} view={view} />
        </li>
        <li class="said" data-new>
          <Face {...newest} ring />
          <div class="bubble">
            <h2 class="who" ref={heading} tabIndex={-1} aria-describedby={heard}>
              {t('reply.title', { name: newest.name })}
            </h2>
            <p class="quiet small" id={LOOKS}>
              {t('manager.looks', { mood: newest.mood })}
            </p>
            <Reply reply={newest} view={view} id={REPLY} />
          </div>
        </li>
        {asks && <Question asked={asks} {...{ view, t }} same={isSame(newest, asks)} now />}
      </ol>
    </>
  );
}

/** Who has just replied goes on, with the same face: it stands there once for both. */
const isSame = (before: ReplyView | undefined, { speaker }: Asked): boolean =>
  before?.manager === speaker.id && before.mood === speaker.mood;
