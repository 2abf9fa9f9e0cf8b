// An if-then plan: for oneself, in the calendar, and on the wall for who wants that.
import { useId, useState } from 'preact/hooks';
import { planInCalendar } from '../../play/plan-in-calendar.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { saveText } from '../../ui/debrief/monday-plan.ts';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';
import type { LiveShell } from '../live-shell.ts';
import { keysOf, type KeptSeat } from './seat-kept.ts';

/** What the wall takes; letters. */
const LONGEST = 130;

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function Field({ label, hint, value, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={LONGEST}
        placeholder={hint}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

interface Draft {
  readonly when: string;
  readonly then: string;
}

function readDraft(text: string | null): Draft {
  try {
    const { when, then } = Object(JSON.parse(text ?? '{}')) as Partial<Draft>;
    return { when: typeof when === 'string' ? when : '', then: typeof then === 'string' ? then : '' };
  } catch {
    return { when: '', then: '' };
  }
}

const keyOf = ({ joined }: KeptSeat): string => `${keysOf(joined.session).plan}/note`;

const isWhole = ({ when, then }: Draft): boolean => when.trim() !== '' && then.trim() !== '';
const sentenceOf = ({ when, then }: Draft, words: DebriefPhoneProps['words']): string =>
  words('join.debrief.plan_sentence', { when: when.trim(), then: then.trim() });

/** As it lies on this device; empty where none has been written. */
export function keptPlan({ kept }: LiveShell, seat: KeptSeat, words: DebriefPhoneProps['words']): string {
  const draft = readDraft(kept.read(keyOf(seat)));
  return isWhole(draft) ? sentenceOf(draft, words) : '';
}

export function PlanNote({ live, shell, words, seat }: DebriefPhoneProps) {
  const key = keyOf(seat);
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => readDraft(shell.kept.read(key)));
  const [wall, setWall] = useState(false);
  const [told, setTold] = useState('');
  const change = (next: Partial<Draft>): void => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    setTold('');
    shell.kept.write(key, JSON.stringify(whole));
  };
  const sentence = sentenceOf(draft, words);
  const empty = !isWhole(draft);
  const save = async (): Promise<void> => {
    const noted = await live.note({ kind: 'plan', text: sentence, wall });
    const where = noted === 'off_wall' ? 'off' : wall ? 'yes' : 'no';
    const text =
      noted === 'no' ? words('join.debrief.plan_not_saved') : words('join.debrief.plan_saved', { wall: where });
    setTold(text);
    announce(text);
  };
  const calendar = (): void =>
    saveText(
      planInCalendar(shell.now(), words('join.debrief.plan_calendar_title'), sentence),
      words('join.debrief.plan_calendar_file'),
      'text/calendar',
    );
  return (
    <section class="stack plan-note">
      <p class="quiet">{words('join.debrief.plan_lead')}</p>
      <Field
        label={words('join.debrief.plan_if')}
        hint={words('join.debrief.plan_if_hint')}
        value={draft.when}
        onInput={(when) => change({ when })}
      />
      <Field
        label={words('join.debrief.plan_then')}
        hint={words('join.debrief.plan_then_hint')}
        value={draft.then}
        onInput={(then) => change({ then })}
      />
      <label class="check">
        <input type="checkbox" checked={wall} onChange={(event) => setWall(event.currentTarget.checked)} />
        {words('join.debrief.plan_wall')}
      </label>
      <div class="actions">
        <Button kind="main" disabled={empty} onPress={() => void save()}>
          {words('join.debrief.plan_save')}
        </Button>
        <Button icon="calendar-blank" disabled={empty} onPress={calendar}>
          {words('join.debrief.plan_calendar')}
        </Button>
      </div>
      {told !== '' && <p>{told}</p>}
    </section>
  );
}
