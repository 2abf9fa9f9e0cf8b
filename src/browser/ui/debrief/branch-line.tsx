// Above the game while a branch is played: what was changed, letting the rest stand, and the way back.
import { useAnnounced } from '../components/announcer.tsx';
import { sentences } from '../text/formats.ts';
import { Sentence, unmarked, type LanguageOf } from '../components/said.tsx';
import { branchName } from './branch-words.ts';
import type { BranchView } from '../../../core/run/branch-view.ts';
import type { Translate } from './words.ts';

interface BranchLineViewProps {
  readonly branch: BranchView;
  /** Why letting the rest stand stopped here. */
  readonly stoppedAt: 'new_moment' | 'option_gone' | 'undecided' | null;
  /** The rest can only stand once something was decided. */
  readonly canStand: boolean;
  readonly t: Translate;
  /** Of what the scenario's author wrote. */
  readonly languageOf: LanguageOf;
  readonly onStand: () => void;
  readonly onFirst: () => void;
}

export function BranchLineView({ branch, stoppedAt, canStand, t, languageOf, onStand, onFirst }: BranchLineViewProps) {
  const stopped = stoppedAt !== null && t(`debrief.branch.stopped_${stoppedAt}`);
  useAnnounced(sentences(t('debrief.branch.line'), unmarked(branchName(branch, t)), stopped));
  return (
    <aside class="branch-line" aria-label={t('debrief.branch.line')}>
      <p>
        <strong>{t('debrief.branch.line')}</strong> <Sentence text={branchName(branch, t)} language={languageOf} />
        {stopped !== false && <span class="branch-stop"> {stopped}</span>}
      </p>
      <div class="branch-ways">
        {canStand && (
          <button key="stand" type="button" class="link-button" onClick={onStand}>
            {t('debrief.branch.let_stand')}
          </button>
        )}
        <button key="first" type="button" class="link-button" onClick={onFirst}>
          {t('debrief.branch.to_first')}
        </button>
      </div>
    </aside>
  );
}
