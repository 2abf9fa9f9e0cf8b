// Above the game while a branch is played: what was changed, letting the rest stand, and the way back.
import { Sentence, type LanguageOf } from '../components/said.tsx';
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
  return (
    <aside class="branch-line" aria-label={t('debrief.branch.line')}>
      <p role="status">
        <strong>{t('debrief.branch.line')}</strong> <Sentence text={branchName(branch, t)} language={languageOf} />
        {stoppedAt !== null && <span class="branch-stop"> {t(`debrief.branch.stopped_${stoppedAt}`)}</span>}
      </p>
      <div class="branch-ways">
        {canStand && (
          <button type="button" class="link-button" onClick={onStand}>
            {t('debrief.branch.let_stand')}
          </button>
        )}
        <button type="button" class="link-button" onClick={onFirst}>
          {t('debrief.branch.to_first')}
        </button>
      </div>
    </aside>
  );
}
