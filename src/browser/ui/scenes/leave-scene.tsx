// The leave, a week a press, oldest first, and the day of the return. Comes late, with words of its own.
import '../styles/leave.css';
import { useMemo } from 'preact/hooks';
import type { LeaveScene as Told } from '../../../core/run/scene-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { Button, IconButton } from '../components/button.tsx';
import { useTold } from '../components/focus.ts';
import { Portrait } from '../components/portrait.tsx';
import { Prose, Words } from '../components/prose.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { atTheDoor, isClear, onTheDesk } from '../sentences/leave-back.ts';
import { leaveWeeks, type LeaveText, type LeaveWeek } from '../sentences/leave-weeks.ts';
import type { PlayScreenProps } from '../screens/play-screen.tsx';
import { GoOn } from './go-on.tsx';
import { LeaveDesk } from './leave-desk.tsx';
import { LeaveLines } from './leave-lines.tsx';
import { PaceControl } from './pace-control.tsx';

interface LeaveProps extends PlayScreenProps {
  readonly words: LeaveText;
}
interface PageProps extends LeaveProps {
  readonly told: readonly LeaveWeek[];
  readonly at: number;
}

const WHEN = 'leave-when';

/** A dot a week: where in the leave this is. */
function When({ weeks, at, text }: { readonly weeks: number; readonly at: number; readonly text: string }) {
  return (
    <p class="leave-when">
      <span id={WHEN}>{text}</span>
      <span class="leave-dots" aria-hidden="true">
        {Array.from({ length: weeks }, (_, week) => (
          <i key={week} data-state={week < at ? 'over' : week === at ? 'now' : undefined} />
        ))}
      </span>
    </p>
  );
}

/** What the author planted: who it is about beside it. The first one's title is the page's. */
function Scene({ scene, view, second }: { readonly scene: Told; readonly view: RunView; readonly second: boolean }) {
  const { speaker, title, text } = scene;
  return (
    <div class="leave-scene">
      {speaker && <Portrait portrait={speaker.portrait} name={speaker.name} mood={speaker.mood} size={3.5} ring />}
      <div>
        {second && title !== null && (
          <h2 {...inLanguageOf(view.scenario, title)}>
            <Words text={title} />
          </h2>
        )}
        {speaker && (
          <p class="name small" {...inLanguageOf(view.scenario, speaker.name)}>
            {speaker.name}
          </p>
        )}
        <div {...inLanguageOf(view.scenario, text)}>
          <Prose text={text} />
        </div>
      </div>
    </div>
  );
}

function Heading({
  scenes,
  view,
  at,
  ours,
}: Pick<PageProps, 'view' | 'at'> & {
  readonly scenes: readonly Told[];
  readonly ours: string;
}) {
  const title = scenes[0]?.title ?? null;
  return (
    <SceneHeading
      scene={`leave ${at}`}
      with={WHEN}
      language={title === null ? undefined : inLanguageOf(view.scenario, title).lang}
    >
      {title === null ? ours : <Words text={title} />}
    </SceneHeading>
  );
}

function WeekPage({ view, t, words, told, at, telling, toWeek, setPace, again }: PageProps) {
  const { awayWeeks } = view;
  const [week, now] = [awayWeeks[at], told[at]];
  const scene = useTold(telling.done);
  if (week === undefined || now === undefined) return null;
  return (
    <div class="scene leave" ref={scene}>
      <When weeks={awayWeeks.length} at={at} text={words('leave.when', { week: at + 1, weeks: awayWeeks.length })} />
      <Heading scenes={week.scenes} {...{ view, at }} ours={now.heading} />
      <LeaveLines lines={now.first} managers={week.managers} title="" beside={false} />
      {week.scenes.map((one, place) => (
        <Scene key={one.id} scene={one} view={view} second={place > 0} />
      ))}
      <LeaveLines
        lines={now.lines}
        managers={week.managers}
        title={words('leave.meanwhile')}
        beside={week.scenes.length > 0}
      />
      <LeaveDesk week={now} t={t} words={words} />
      <div class="actions">
        <Button key="on" kind="main" wide onPress={() => toWeek(at + 1)}>
          {words('leave.continue')}
        </Button>
        {at < awayWeeks.length - 1 && (
          <Button key="skip" kind="plain" icon="skip-forward" onPress={() => toWeek(awayWeeks.length)}>
            {words('leave.skip')}
          </Button>
        )}
        <span class="leave-more">
          {at > 0 && (
            <IconButton
              key="earlier"
              icon="arrow-left"
              label={words('leave.earlier', { week: at })}
              onPress={() => toWeek(at - 1)}
            />
          )}
          {telling.done ? (
            week.beats.length > 0 && (
              <IconButton
                key="again"
                icon="arrows-clockwise"
                label={words('leave.again', { week: at + 1 })}
                onPress={() => again(at)}
              />
            )
          ) : (
            <PaceControl key="pace" pace={telling.pace} onPace={setPace} t={t} />
          )}
        </span>
      </div>
    </div>
  );
}

/** How it ends, in the author’s words: the last that is read of the leave. */
function Ending({ view }: { readonly view: RunView }) {
  if (view.ending === null) return null;
  const { title, text } = view.ending;
  return (
    <section class="leave-ending">
      {title !== null && (
        <h2 {...inLanguageOf(view.scenario, title)}>
          <Words text={title} />
        </h2>
      )}
      <div {...inLanguageOf(view.scenario, text)}>
        <Prose text={text} />
      </div>
    </section>
  );
}

function BackPage({ view, t, words, told, at, held, decide, toWeek }: PageProps) {
  const { awayWeeks, back } = view;
  const [last, week] = [told.at(-1), awayWeeks.at(-1)];
  if (last === undefined || week === undefined) return null;
  const door = atTheDoor(last, week.managers, t, words);
  return (
    <div class="scene leave">
      <When weeks={awayWeeks.length} at={at} text={words('leave.when_back')} />
      <Heading scenes={back} {...{ view, at }} ours={words('leave.back_1')} />
      {back.map((scene) => (
        <Scene key={scene.id} scene={scene} view={view} second={false} />
      ))}
      {door && back.every(({ speaker }) => speaker === null) && (
        <LeaveLines
          lines={[{ who: [door.manager.id], text: door.text }]}
          managers={week.managers}
          title=""
          beside={false}
        />
      )}
      {onTheDesk(awayWeeks, last, t, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {!isClear(last) && <LeaveDesk week={last} t={t} words={words} />}
      <Ending view={view} />
      <div class="actions">
        <GoOn key="on" {...{ held, decide }}>
          {t('away.to_debrief')}
        </GoOn>
        <Button key="earlier" kind="plain" onPress={() => toWeek(at - 1)}>
          {words('leave.earlier', { week: at })}
        </Button>
      </div>
    </div>
  );
}

export function LeaveScene(props: LeaveProps) {
  const { view, t, words, telling } = props;
  const told = useMemo(() => leaveWeeks(view.awayWeeks, t, words), [view.awayWeeks, words]);
  const at = telling.back ? view.awayWeeks.length : telling.awayWeek;
  return telling.back ? <BackPage {...props} told={told} at={at} /> : <WeekPage {...props} told={told} at={at} />;
}
