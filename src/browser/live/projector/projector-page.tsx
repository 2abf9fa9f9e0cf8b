// The window a hall looks at: the slide that the facilitator let go, how to join, the clock. Nobody's name, and nothing to decide.
import '../../ui/styles/controls.css';
import './projector.css';
import { useEffect, useRef } from 'preact/hooks';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { usePlace } from '../../ui/components/place.ts';
import type { TextOf } from '../../ui/text/text.ts';
import type { Link } from '../link.ts';
import type { LiveShell } from '../live-shell.ts';
import { SlideView } from '../slides/slide-view.tsx';
import { ClockFace } from './clock-face.tsx';
import { JoinCard } from './join-card.tsx';
import { slideKey } from './slide-key.ts';
import { useIdle } from './use-idle.ts';
import { useLateTrouble, useProjected } from './use-projected.ts';
import { useWallKeys } from './use-wall-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWallLook } from './use-wall-look.ts';
import { WallTools } from './wall-tools.tsx';

interface ProjectorPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'slides'>;
  readonly session: string;
  readonly capability: string;
  /** What the line to the session is made with; tests bring their own. */
  readonly given?: ConstructorParameters<typeof Link>[2];
}

export function ProjectorPage({ shell, words: t, session, capability, given }: ProjectorPageProps) {
  const { link, shown, state } = useProjected(shell.base, { role: 'projector', session, capability }, given);
  const look = useWallLook(shell.kept, shell.settings.theme);
  const idle = useIdle();
  const black = useWallKeys(session, shell.kept);
  const late = useLateTrouble(state.status);
  usePlace(t('slides.title'));
  useWakeLock();
  if (state.status === 'gone') return <Gone why={state.why ?? ''} t={t} />;
  const big = shown === null ? 'none' : bigBeside(shown.slide);
  return (
    <main class="projector" data-beside={big} data-idle={idle} data-black={black} dir={t.direction}>
      <h1 class="spoken">{t('slides.title')}</h1>
      <WallTools look={look} t={t} />
      {shown === null ? (
        <p class="projector-waiting">{late ? t('projector.lost') : t('projector.waiting')}</p>
      ) : (
        <>
          <div class="projector-slide" key={slideKey(shown.slide)}>
            <SlideView slide={shown.slide} language={shown.language} size="wall" scale={look.scale} t={t} />
          </div>
          {big === 'join' && <JoinCard shown={shown} base={shell.base} large t={t} />}
          {big === 'clock' && <ClockFace clock={shown.clock} link={link} large t={t} />}
          <Line text={shown.line} />
          <footer class="projector-strip">
            {big !== 'clock' && <ClockFace clock={shown.clock} link={link} t={t} />}
            <p class="projector-trouble">{late && t('projector.lost')}</p>
            {big !== 'join' && <JoinCard shown={shown} base={shell.base} t={t} />}
          </footer>
        </>
      )}
    </main>
  );
}

/** What stands large beside the slide: who is not in yet needs the code, who decides needs the clock. */
function bigBeside(slide: Parameters<typeof SlideView>[0]['slide']): 'join' | 'clock' | 'none' {
  if (slide.kind === 'welcome') return 'join';
  return slide.kind === 'turn' && slide.ask === null ? 'clock' : 'none';
}

/** A line from the facilitator. */
function Line({ text }: { readonly text: string }) {
  useAnnounced(text);
  if (text === '') return null;
  return (
    <p class="projector-line" dir="auto">
      {text}
    </p>
  );
}

function Gone({ why, t }: { readonly why: string; readonly t: TextOf<'slides'> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="projector">
      <h1 class="projector-waiting" ref={heading} tabIndex={-1}>
        {t('projector.gone', { why })}
      </h1>
    </main>
  );
}
