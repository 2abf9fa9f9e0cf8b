// The end: one's own run to take along, the game by oneself, and what is kept of all this.
import { Button } from '../../ui/components/button.tsx';
import { RunCode } from '../../ui/components/run-code.tsx';
import { CopyText } from './copy-text.tsx';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';
import { keptPlan } from './plan-note.tsx';

const draw = async () => (await import('../qr-squares.ts')).qrSquares;

export function CloseForSeat({ shell, words, seat, play, isOver }: DebriefPhoneProps) {
  const { text, state } = play;
  const plan = keptPlan(shell, seat, words);
  const solo = `${shell.base}#/play/${state.view.scenario.id}`;
  return (
    <section class="stack">
      {plan !== '' && (
        <>
          <h2>{words('join.debrief.your_plan')}</h2>
          <p dir="auto">{plan}</p>
        </>
      )}
      {isOver && (
        <>
          <p>{words('join.debrief.close_text')}</p>
          <RunCode
            code={{ text, draw }}
            look="button"
            words={{
              show: words('join.debrief.code_show'),
              hide: words('join.debrief.code_hide'),
              picture: words('join.debrief.code_picture'),
              below: words('join.debrief.code_below'),
              failed: words('join.debrief.code_failed'),
            }}
          />
          <CopyText {...{ words, text }} label={words('join.debrief.copy_run')} />
        </>
      )}
      <div class="actions">
        <Button icon="play" onPress={() => location.assign(solo)}>
          {words('join.debrief.solo')}
        </Button>
      </div>
      <p class="small quiet">{words('join.your_data_text')}</p>
    </section>
  );
}
