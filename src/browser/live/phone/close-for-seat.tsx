// The end: one's own run to take along, the game by oneself, and what is kept of all this.
import { Button } from '../../ui/components/button.tsx';
import { CopyText } from './copy-text.tsx';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';
import { OwnRunCode } from './own-run-code.tsx';
import { keptPlan } from './plan-note.tsx';

export function CloseForSeat({ shell, words, seat, play, isOver }: DebriefPhoneProps) {
  const { text, firstText, state } = play;
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
          <OwnRunCode {...{ text, words }} />
          <CopyText {...{ words, text }} label={words('join.debrief.copy_run')} />
          {firstText !== text && <CopyText {...{ words }} text={firstText} label={words('join.debrief.copy_first')} />}
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
