// The choices of a set-up, each with what it means in one plain sentence.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MOST_PEOPLE } from '../../../core/session/setup.ts';
import { Dial } from '../../ui/components/stepper.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import { decimal, whole } from '../../ui/text/formats.ts';
import type { TextOf } from '../../ui/text/text.ts';
import type { Wanted } from './kept-here.ts';
import { fittingTurns, minutesSpent, usualMinutes, type Chosen } from './set-up.ts';

type Text = TextOf<'control'>;
interface FieldsProps {
  readonly t: Text;
  readonly chosen: Chosen;
  readonly setup: Wanted;
  readonly onSetup: (change: Partial<Wanted>) => void;
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly title: string;
  readonly note: string;
  readonly onPick: () => void;
}
function Option({ name, checked, title, note, onPick }: OptionProps) {
  return (
    <label class="setup-option">
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span>
        <b>{title}</b>
        <span class="small quiet">{note}</span>
      </span>
    </label>
  );
}

function Group({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="setup-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

const MODES = ['own', 'table', 'room'] as const;
const SLOTS = [45, 60, 90] as const;
const PACES = ['facilitator', 'own'] as const;

export function SetupFields({ t, chosen, setup, onSetup }: FieldsProps) {
  const [mode, pace, slot] = [useId(), useId(), useId()];
  return (
    <>
      <Group legend={t('setup.mode')}>
        {MODES.map((one) => (
          <Option
            key={one}
            name={mode}
            checked={setup.mode === one}
            title={t(`setup.mode_${one}`)}
            note={t(`setup.mode_${one}_note`)}
            onPick={() => onSetup({ mode: one })}
          />
        ))}
      </Group>
      <Group legend={t('setup.slot')}>
        <div class="few">
          {SLOTS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={slot}
                checked={setup.minutes === one}
                onChange={() => onSetup({ minutes: one, turns: fittingTurns(chosen, one) })}
              />
              {t('setup.slot_minutes', { minutes: one })}
            </label>
          ))}
        </div>
      </Group>
      <Capacity {...{ t, setup, onSetup }} />
      <Turns {...{ t, chosen, setup, onSetup }} />
      <Group legend={t('setup.pace')}>
        {setup.mode === 'own' ? (
          PACES.map((one) => (
            <Option
              key={one}
              name={pace}
              checked={setup.pace === one}
              title={t(`setup.pace_${one}`)}
              note={t(`setup.pace_${one}_note`)}
              onPick={() => onSetup({ pace: one })}
            />
          ))
        ) : (
          <p class="small quiet">{t('setup.pace_together')}</p>
        )}
      </Group>
    </>
  );
}

function Turns({ t, chosen, setup, onSetup }: FieldsProps) {
  const { each, play, debrief, rest, hurried } = minutesSpent(chosen, setup);
  const say = (minutes: number): string => decimal(t.locale, minutes, 1);
  const shown = t('setup.turns_value', { turns: setup.turns, weeks: chosen.turnWeeks });
  return (
    <Group legend={t('setup.turns')}>
      <div class="turns-dial">
        <Dial
          least={1}
          value={setup.turns}
          shown={whole(t.locale, setup.turns)}
          valueText={shown}
          canMore={setup.turns < chosen.turns}
          fewerLabel={t('setup.turns_fewer')}
          moreLabel={t('setup.turns_more')}
          onChange={(turns) => onSetup({ turns })}
          onNoMore={() => undefined}
        />
        <p aria-hidden="true">{shown}</p>
      </div>
      <p class="small setup-time" data-hurried={hurried || undefined}>
        {hurried && <Icon name="warning" size={1.125} />}
        <span>
          {hurried
            ? t('setup.turns_tight', {
                each: say(each),
                usual: say(Math.round(usualMinutes(chosen))),
                turns: fittingTurns(chosen, setup.minutes),
              })
            : t('setup.turns_time', { each: say(each), play: say(play), debrief: say(debrief), rest: say(rest) })}
        </span>
      </p>
    </Group>
  );
}

function Capacity({ t, setup, onSetup }: Omit<FieldsProps, 'chosen'>) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const wrong = text !== null && !isCapacity(text);
  return (
    <div class="setup-group">
      <label for={id}>{t('setup.capacity')}</label>
      <input
        id={id}
        class="field setup-number"
        inputMode="numeric"
        value={text ?? String(setup.capacity)}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          if (isCapacity(value)) onSetup({ capacity: Number(value) });
        }}
      />
      <p id={`${id}-note`} class="small quiet">
        {t(wrong ? 'setup.capacity_wrong' : 'setup.capacity_note')}
      </p>
    </div>
  );
}
const isCapacity = (text: string): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST_PEOPLE;
