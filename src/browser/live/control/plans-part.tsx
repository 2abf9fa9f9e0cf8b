// Plans that people have put up, one by one: the facilitator keeps off the wall what should not be there.
import { Button } from '../../ui/components/button.tsx';
import type { PlanPutUp } from '../../../core/session/session-views.ts';
import { useSteer } from './steer.tsx';

export function PlansPart() {
  const { t, board } = useSteer();
  if (board.room.step !== 'plans') return null;
  return (
    <section class="board-panel plans-part">
      <h2 tabIndex={-1}>{t('control.plans')}</h2>
      <p class="small quiet">{t(board.plans.length === 0 ? 'control.plans_none' : 'control.plans_note')}</p>
      <ul>
        {/* The newest are on the wall. */}
        {board.plans.toReversed().map((plan) => (
          <Plan key={plan.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function Plan({ plan: { id, text, off } }: { readonly plan: PlanPutUp }) {
  const { t, ask, line, tell } = useSteer();
  const keep = async (to: boolean): Promise<void> => {
    if (await ask(() => line.keepOff(id, to)))
      tell(t(to ? 'control.did_plan_off' : 'control.did_plan_back'), () => void ask(() => line.keepOff(id, !to)));
  };
  return (
    <li data-off={off || undefined}>
      <p>
        <bdi dir="auto">{text}</bdi>
        {off && <span class="small quiet">{t('control.plan_is_off')}</span>}
      </p>
      <Button
        icon={off ? 'eye' : 'eye-slash'}
        label={t(off ? 'control.plan_back_label' : 'control.plan_off_label', { text })}
        onPress={() => void keep(!off)}
      >
        {t(off ? 'control.plan_back' : 'control.plan_off')}
      </Button>
    </li>
  );
}
