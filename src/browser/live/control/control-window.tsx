// The facilitator's own window: everything of a session under one thumb. It is handed what it knows, and a line to ask by.
import './control.css';
import './control-parts.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../core/session/session-views.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { focusSoon } from '../../ui/components/focus.ts';
import { usePlace } from '../../ui/components/place.ts';
import { unmarked } from '../../ui/components/said.tsx';
import type { TextOf, Translate } from '../../ui/text/text.ts';
import { AfterSheet } from './after-sheet.tsx';
import { Alerts, Questions } from './alerts.tsx';
import { LostBanner, RehearsalBanner, ToldLine } from './banners.tsx';
import type { ControlLine, LineState } from './control-line.ts';
import { DebriefPart } from './debrief-part.tsx';
import { deedsOf, type Deeds } from './deeds.ts';
import type { Lectern } from './lectern.ts';
import { EndSheet } from './end-sheet.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { NextBar, nextWords, Previews } from './next-part.tsx';
import type { Tile } from './people.ts';
import { PlansPart } from './plans-part.tsx';
import { Roster } from './roster.tsx';
import { RunOfShow } from './run-of-show.tsx';
import { SeatSheet } from './seat-sheet.tsx';
import { ShareSheet, type Links } from './share-sheet.tsx';
import { SteerContext, useAsking, useSteer, type Steer } from './steer.tsx';
import { StepControls } from './step-controls.tsx';
import { stepName } from './step-words.ts';
import { nextPress, withoutBounce, type KeyDeed } from './thumb.ts';
import { TopBar, type SheetName } from './top-bar.tsx';
import { useClicker } from './use-clicker.ts';
import { useKeys } from './use-keys.ts';
import { PairVotesPart, WantedPart } from './votes-part.tsx';

export interface ControlWindowProps {
  readonly t: TextOf<'control'>;
  readonly ui: Translate;
  readonly slides: TextOf<'slides'>;
  readonly question: (question: Question) => string;
  readonly plan: Steer['plan'];
  readonly lectern: Lectern;
  readonly line: ControlLine;
  readonly lineState: LineState;
  readonly now: () => number;
  readonly ourNow: () => number;
  readonly links: Links;
  readonly single: boolean;
  readonly onSingle: (single: boolean) => void;
  readonly onMenu: () => void;
  readonly onErased: () => void;
  /** To where another one is set up; null where this browser has no right to. */
  readonly onSetup: (() => void) | null;
}

type Open = SheetName | 'end' | Tile | null;

/** What a screen reader hears as the show goes on, whoever pressed. */
function useStepSpoken({ t, board }: Steer): void {
  const announce = useAnnounce();
  const known = useRef(board.room.step);
  useEffect(() => {
    if (known.current === board.room.step) return;
    known.current = board.room.step;
    const next = nextWords({ t, board }, nextPress(board));
    announce(t('control.spoken_step', { step: unmarked(stepName(t, board.room.step, board)), next }));
  }, [board.room.step]);
}

export function ControlWindow(props: ControlWindowProps) {
  const { t, lectern, line, lineState, single, onSingle } = props;
  const { board } = lectern;
  const { told, forget, tell, ask } = useAsking(t, line, lineState);
  const [open, setOpen] = useState<Open>(null);
  const [wantsField, askForField] = useState(0);
  const counts = useMemo(() => withoutBounce(() => performance.now()), []);
  const steer: Steer = { ...props, board, ask, told, forget, tell };
  const deeds = deedsOf(steer, counts, () => setOpen('end'));
  useKeys(single, (deed) => perform(deed, deeds, () => askForField((n) => n + 1), setOpen));
  useClicker(props.links.session, deeds);
  usePlace(t('control.page_title', { code: lectern.code }));
  useStepSpoken(steer);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusSoon(() => heading.current), []);
  return (
    <SteerContext.Provider value={steer}>
      <main class="control">
        <h1 ref={heading} tabIndex={-1} class="spoken">
          {t('control.title')}
        </h1>
        <TopBar onSheet={setOpen} onMenu={props.onMenu} />
        <LostBanner offline={`${props.links.base}live.html#collect`} />
        <RehearsalBanner onOwn={props.onSetup} />
        <Parts {...{ deeds, wantsField }} onTile={setOpen} />
        {open === null && <ToldLine />}
      </main>
      <Sheets {...{ open, single, onSingle }} links={props.links} onOpen={setOpen} given={props} />
    </SteerContext.Provider>
  );
}

function perform(deed: KeyDeed, deeds: Deeds, onTell: () => void, onOpen: (open: Open) => void): void {
  if (deed === 'tell') onTell();
  else if (deed === 'help') onOpen('keys');
  else deeds[deed]();
}

interface PartsProps {
  readonly deeds: Deeds;
  readonly wantsField: number;
  readonly onTile: (tile: Tile) => void;
}

function Parts({ deeds, wantsField, onTile }: PartsProps) {
  const { lectern } = useSteer();
  const press = nextPress(lectern.board);
  return (
    <div class="control-parts">
      <div class="part-show">
        <Previews />
        <NextBar press={press} onNext={deeds.next} onBack={deeds.back} onSkip={deeds.skip} />
        <WantedPart />
        <PairVotesPart />
        <PlansPart />
        <StepControls {...{ deeds, wantsField }} />
      </div>
      <div class="part-side">
        <Alerts onOpen={onTile} />
        <Questions />
        <DebriefPart />
      </div>
      <div class="part-run">
        <RunOfShow deeds={deeds} />
      </div>
      <div class="part-roster">
        <Roster onOpen={onTile} />
      </div>
    </div>
  );
}

interface SheetsProps {
  readonly open: Open;
  readonly onOpen: (change: Open | ((now: Open) => Open)) => void;
  readonly links: Links;
  readonly single: boolean;
  readonly onSingle: (single: boolean) => void;
  readonly given: ControlWindowProps;
}

function Sheets({ open, onOpen, links, single, onSingle, given }: SheetsProps) {
  // A dialog says that it has closed only after another may have come in its place.
  const close = (): void => onOpen((now) => (now === open ? null : now));
  if (open === null) return null;
  if (typeof open === 'object') return <SeatSheet tile={open} onClose={close} />;
  switch (open) {
    case 'share':
      return <ShareSheet links={links} onClose={close} />;
    case 'after':
      return <AfterSheet onClose={close} onErased={given.onErased} onAgain={given.onSetup} />;
    case 'keys':
      return <KeysSheet {...{ single, onSingle }} onClose={close} />;
    case 'end':
      return <EndSheet onClose={close} onEnded={() => onOpen('after')} />;
  }
}
