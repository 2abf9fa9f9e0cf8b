// The tree of runs: each can be opened, and all but the first deleted; the last deletion can be taken back.
import { useEffect, useRef } from 'preact/hooks';
import { useAnnounced } from '../components/announcer.tsx';
import { Button, IconButton } from '../components/button.tsx';
import { focusSoon } from '../components/focus.ts';
import { Sentence, unmarked } from '../components/said.tsx';
import { whole } from '../text/formats.ts';
import { branchName, branchNumber } from './branch-words.ts';
import type { RunTree } from './extras.ts';
import { useWords } from './words.ts';

interface BranchProps {
  readonly tree: RunTree;
  readonly place: number;
}

function BranchWays({ tree, place }: BranchProps) {
  const { t } = useWords();
  const branch = tree.branches[place];
  if (branch === undefined) return null;
  const way = t(branch.finished ? 'debrief.branch.look' : 'debrief.branch.play_on');
  return (
    <div class="branch-actions">
      {place === tree.active ? (
        <p class="small branch-here">{t('debrief.branch.here')}</p>
      ) : (
        <span class="screen-only">
          <Button
            label={t('debrief.branch.named', { way, run: branchNumber(place, t) })}
            onPress={() => tree.onOpen(place)}
          >
            {way}
          </Button>
        </span>
      )}
      {branch.parent !== null && (
        <span class="screen-only">
          <IconButton
            icon="trash"
            label={t('debrief.branch.delete', { run: branchNumber(place, t), name: unmarked(branchName(branch, t)) })}
            onPress={() => tree.onRemove(place)}
          />
        </span>
      )}
    </div>
  );
}

function BranchItem({ tree, place }: BranchProps) {
  const { t, locale, languageOf } = useWords();
  const branch = tree.branches[place];
  if (branch === undefined) return null;
  const children = tree.branches.flatMap((other, index) => (other.parent === place ? [index] : []));
  return (
    <li>
      <div class="branch" data-here={place === tree.active || undefined}>
        <span class="branch-dot" aria-hidden="true">
          {whole(locale, place + 1)}
        </span>
        <div>
          <p class="branch-name">
            <Sentence text={branchName(branch, t)} language={languageOf} />
          </p>
          <p class="quiet small">
            {branch.finished ? t('debrief.branch.finished') : t('debrief.branch.at_week', { week: branch.week })}
          </p>
        </div>
        <BranchWays tree={tree} place={place} />
      </div>
      {children.length > 0 && (
        <ul class="branches">
          {children.map((index) => (
            <BranchItem key={index} tree={tree} place={index} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whoever pressed a button that is gone now finds the focus at its way back. */
function Removed({ tree: { removed, onPutBack } }: Pick<BranchProps, 'tree'>) {
  const { t, languageOf } = useWords();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => (removed ? focusSoon(() => line.current?.querySelector('button')) : undefined), [removed]);
  const words =
    removed &&
    t('debrief.branch.deleted', { run: branchNumber(removed.place, t), name: branchName(removed.branch, t) });
  useAnnounced(words === null ? '' : unmarked(words));
  if (words === null) return null;
  return (
    <div class="branch-removed screen-only" ref={line}>
      <p>
        <Sentence text={words} language={languageOf} />
      </p>
      <Button icon="arrow-u-up-left" onPress={onPutBack}>
        {t('debrief.branch.put_back')}
      </Button>
    </div>
  );
}

export function BranchTree({ tree }: Pick<BranchProps, 'tree'>) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was put back has no button to return to, so the focus goes to the list it is in again.
  useEffect(() => {
    return tree.atTree && tree.removed === null ? focusSoon(() => heading.current) : undefined;
  }, [tree.removed, tree.atTree]);
  return (
    <div class="card panel">
      <h3 ref={heading} tabIndex={-1}>
        {t('debrief.rewind.tree')}
      </h3>
      <Removed tree={tree} />
      <ul class="branches">
        <BranchItem tree={tree} place={0} />
      </ul>
    </div>
  );
}
