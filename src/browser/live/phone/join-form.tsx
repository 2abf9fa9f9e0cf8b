// The door of a session: its code, a name, one press.
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { SceneHeading } from '../../ui/components/scene-heading.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { JoinAnswer } from './ask-to-join.ts';
import { readCode, type ReadCode } from './join-code.ts';
import { anyBelow, madeName } from './made-name.ts';
import { nameLength } from './name-length.ts';
import type { KeptSeat } from './seat-kept.ts';

type Words = TextOf<'join'>;
export type Refused = Extract<JoinAnswer, { readonly kind: 'refused' }>;

interface JoinFormProps {
  readonly words: Words;
  /** From the address; empty where it is to be typed. */
  readonly code: string;
  readonly refused: Refused | null;
  readonly joining: boolean;
  /** Where this device was before. */
  readonly before: KeptSeat | null;
  readonly onBefore: (seat: KeptSeat) => void;
  readonly onJoin: (code: string, name: string) => void;
}

function badWords(read: Exclude<ReadCode, { readonly kind: 'code' }>, words: Words): string {
  if (read.kind === 'unknown') return words(`join.bad.${read.alike}`, { sign: read.sign });
  return read.kind === 'empty'
    ? words('join.bad.empty')
    : words('join.bad.length', { length: read.length, wanted: read.wanted });
}

interface FieldProps {
  readonly words: Words;
  readonly value: string;
  readonly wrong: string;
  /** Changes with every time that it is found wrong. */
  readonly found: unknown;
  readonly onInput: (value: string) => void;
}

function CodeField({ words, value, wrong, found, onInput }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // What was pressed did nothing: whoever cannot see it is led to what is wrong.
  useLayoutEffect(() => {
    if (wrong !== '') field.current?.focus();
  }, [wrong, found]);
  return (
    <div class="field">
      <label for={id}>{words('join.code')}</label>
      <input
        id={id}
        ref={field}
        class="code"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        value={value}
        aria-invalid={wrong !== '' || undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={wrong === '' ? 'small quiet' : 'small wrong'}>
        {wrong || words('join.code_hint')}
      </p>
    </div>
  );
}

/** Characters. */
const LONGEST_NAME = 24;

function NameField({ words, value, wrong, found, onInput }: FieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (wrong !== '') field.current?.focus();
  }, [wrong, found]);
  return (
    <div class="field">
      <label for={id}>{words('join.name')}</label>
      <input
        id={id}
        ref={field}
        type="text"
        dir="auto"
        autocomplete="nickname"
        maxLength={48}
        enterkeyhint="go"
        value={value}
        aria-invalid={wrong !== '' || undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="beside">
        <p id={`${id}-hint`} class={wrong === '' ? 'small quiet' : 'small wrong'}>
          {wrong || words('join.name_hint')}
        </p>
        <button type="button" class="bare-button small" onClick={() => onInput(madeName(words, anyBelow))}>
          {words('join.another_name')}
        </button>
      </div>
    </div>
  );
}

function Before({ seat, words, onBefore }: { readonly seat: KeptSeat } & Pick<JoinFormProps, 'words' | 'onBefore'>) {
  return (
    <section class="section">
      <p>{words('join.again', { title: seat.joined.title })}</p>
      <div class="actions">
        <Button icon="sign-in" onPress={() => onBefore(seat)}>
          {words('join.go_back_in')}
        </Button>
      </div>
    </section>
  );
}

/** What is wrong with a field stands at the field. `asked`: there is one for the code. */
function refusalIn({ words, refused, joining }: Pick<JoinFormProps, 'words' | 'refused' | 'joining'>, asked: boolean) {
  const no = refused && !joining ? words(`join.no.${refused.code}`, { seconds: refused.seconds }) : '';
  const noName = refused?.code === 'bad_request' ? no : '';
  const noCode = refused?.code === 'unknown_code' && asked ? no : '';
  return { no, noName, noCode, elsewhere: no === noName || no === noCode ? '' : no };
}

export function JoinForm({ words, code: given, refused, joining, before, onBefore, onJoin }: JoinFormProps) {
  const first = readCode(given);
  const known = first.kind === 'code' ? first.code : null;
  const [other, setOther] = useState(known === null);
  const [typed, setTyped] = useState(given);
  const [wrong, setWrong] = useState('');
  const [name, setName] = useState(() => madeName(words, anyBelow));
  const [long, setLong] = useState('');
  const { no, noName, noCode, elsewhere } = refusalIn({ words, refused, joining }, other);
  const [tries, setTries] = useState(0);
  // What is wrong twice in the same way is told twice.
  const found = useMemo(() => ({}), [refused, tries]);
  useAnnounced(wrong || long || no, found);
  const submit = (): void => {
    setTries(tries + 1);
    const read = readCode(other ? typed : given);
    if (read.kind !== 'code') return setWrong(badWords(read, words));
    setWrong('');
    const length = nameLength(name.trim());
    if (length > LONGEST_NAME) return setLong(words('join.no.long_name', { length, most: LONGEST_NAME }));
    setLong('');
    onJoin(read.code, name.trim());
  };
  return (
    <main class="join">
      <SceneHeading scene="join">{words('join.title')}</SceneHeading>
      {before && <Before seat={before} {...{ words, onBefore }} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!joining) submit();
        }}
      >
        {other ? (
          <CodeField words={words} value={typed} wrong={wrong || noCode} found={found} onInput={setTyped} />
        ) : (
          <p class="session-code">
            {words('join.to', { code: known ?? '' })}
            <button type="button" class="bare-button small" onClick={() => setOther(true)}>
              {words('join.other_code')}
            </button>
          </p>
        )}
        <NameField
          words={words}
          value={name}
          wrong={wrong === '' ? long || noName : ''}
          found={found}
          onInput={setName}
        />
        {elsewhere !== '' && <p class="wrong">{elsewhere}</p>}
        <button type="submit" class="button fill" data-kind="main" aria-disabled={joining || undefined}>
          {words(joining ? 'join.going' : 'join.go')}
        </button>
      </form>
      <p class="small quiet">{words('join.data')}</p>
    </main>
  );
}
