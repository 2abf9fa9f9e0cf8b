// The end: one's own run to take along, the game by oneself, and what is kept of all this.
import { Button } from '../../ui/components/button.tsx';
import { RunCode } from '../../ui/components/run-code.tsx';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';

const draw = async () => (await import('../qr-squares.ts')).qrSquares;

export function CloseForSeat({ shell, words, play, isOver }: DebriefPhoneProps) {
  const { text, state } = play;
  const solo = `${shell.base}#/play/${state.view.scenario.id}`;
  return (
    <section class="stack">
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
