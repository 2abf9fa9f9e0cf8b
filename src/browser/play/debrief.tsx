// Loads late: figures and charts of the debrief, and the line above a branch being played.
import { useMemo } from 'preact/hooks';
import { apart } from '../../core/run/apart.ts';
import type { Branches, Play } from '../../core/run/play.ts';
import type { Run } from '../../core/run/run-state.ts';
import type { Speech } from '../../core/run/view.ts';
import { languageOfTexts } from '../ui/components/said.tsx';
import { BranchLineView } from '../ui/debrief/branch-line.tsx';
import { DebriefScreen } from '../ui/debrief/debrief-screen.tsx';
import type { DebriefExtras, PlanKeeping, RunTree } from '../ui/debrief/extras.ts';
import type { Translate } from '../ui/debrief/words.ts';
import { PlanWords } from '../ui/scenes/plan-words.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { useFutures } from './debrief-futures.ts';
import { heardOf } from './debrief-heard.ts';
import { DebriefMap } from './debrief-map.tsx';
import { useTurning } from './debrief-turning.ts';
import { endedOf, type Ended } from './ended.ts';
import { planInCalendar } from './plan-in-calendar.ts';
import type { Afterwards, Surroundings } from './surroundings.ts';

export interface DebriefProps {
  readonly t: Translate;
  readonly play: Play;
  readonly shell: Surroundings;
  readonly afterwards: Afterwards;
}
export interface BranchLineProps {
  readonly t: Translate;
  readonly branches: Branches;
  /** Of the scenario's words. */
  readonly speech: Speech;
}

const whole = (run: Run): Run => run;

function rewindOf(branches: Branches, setsAside: boolean): RunTree {
  const { list, active, removed, atTree } = branches;
  return {
    branches: list,
    active,
    debriefOf(place) {
      const ended = branches.disclose(place, endedOf);
      if (ended === null) throw new Error(`branch ${place}: expected to be over`);
      return ended.figures;
    },
    apartOf(one, other) {
      const [here, there] = [branches.disclose(one, whole), branches.disclose(other, whole)];
      if (here === null || there === null) throw new Error(`branches ${one}, ${other}: expected to be over`);
      return apart(here, there);
    },
    onBack: branches.goBack,
    onOpen: branches.open,
    onTake: branches.takeRoad,
    setsAside,
    atTree,
    onRemove: branches.remove,
    removed,
    onPutBack: branches.putBack,
  };
}

function keptOf(play: Play, ended: Ended, { share, plan, now }: Afterwards): Pick<DebriefExtras, 'share' | 'plan'> {
  const words = plan(ended);
  const calendar: PlanKeeping['calendar'] = (summary, description) => planInCalendar(now(), summary, description);
  return { share: share(play.text, ended), plan: words && { ...words, calendar } };
}

/** The first run while a branch is looked at, and only once it is over. */
const firstOf = (branches: Branches | null): Ended | null =>
  branches === null || branches.active === 0 ? null : branches.disclose(0, endedOf);

/** Nothing is shown of a run that is not over: then there is nothing to look back on. */
export function Debrief(props: DebriefProps) {
  const ended = props.play.disclose(endedOf);
  return ended && <Whole {...props} ended={ended} />;
}

function Whole({ t, play, ended, shell, afterwards }: DebriefProps & { readonly ended: Ended }) {
  const { branches } = play;
  const { setsAside, guest, alone = false, onSeen, onAgain, onHome, inCourse = false } = afterwards;
  const [futures, turning] = [useFutures(ended, alone), useTurning(ended, alone)];
  const plan = useLateText(shell.locale, 'plan', () => undefined);
  const heard = useMemo(() => heardOf(ended.mapWeeks, plan), [ended, plan]);
  const rewind = useMemo(() => branches && rewindOf(branches, setsAside), [branches, setsAside]);
  const kept = useMemo(() => keptOf(play, ended, afterwards), [ended]);
  const map = useMemo(() => <DebriefMap {...{ ended, shell }} first={firstOf(branches)} />, [ended, shell, branches]);
  const extras: DebriefExtras = { rewind, futures, turning, heard, guest: guest ?? false, ...kept, map };
  return (
    <PlanWords.Provider value={plan ?? null}>
      <DebriefScreen
        {...{ t, onSeen, onAgain, onHome, inCourse, extras }}
        debrief={ended.figures}
        title={ended.title}
        speech={ended.speech}
      />
    </PlanWords.Provider>
  );
}

export function BranchLine({ t, branches, speech }: BranchLineProps) {
  const { list, active, stoppedAt, letStand, open } = branches;
  const branch = list[active];
  if (branch === undefined) return null;
  const decided = branch.parting === null || branch.parting.now !== null;
  return (
    <BranchLineView
      {...{ branch, stoppedAt, t }}
      languageOf={languageOfTexts(speech)}
      canStand={decided && branch.parent !== null}
      onStand={letStand}
      onFirst={() => open(0)}
    />
  );
}
