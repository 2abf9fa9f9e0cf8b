// Where run codes come in: before the camera, by hand, or from a file; and what was made of each line.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { Icon } from '../../ui/components/icon.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { useDrops } from '../use-drops.ts';
import { CameraPart } from './camera-part.tsx';
import type { Report } from './collecting.ts';
import type { Judged } from './judge-code.ts';

interface CodesPartProps {
  readonly t: TextOf<'collect'>;
  /** What a run text's problem is called. */
  readonly refusal: TextOf<'refusal'> | undefined;
  readonly report: Report | null;
  readonly count: number;
  readonly titleOf: (scenario: string) => string;
  readonly onGive: (source: string | Uint8Array) => void;
}

/** Larger ones are no list of runs. Bytes. */
const LARGEST = 2_000_000;

function whyNot(judged: Judged, { t, refusal, titleOf }: CodesPartProps): string {
  switch (judged.kind) {
    case 'no_code':
      return t('collect.why.no_code');
    case 'other_length':
      return t('collect.why.other_length', { turns: judged.turns, here: judged.here });
    case 'problem': {
      const { code, args } = judged.problem;
      if (code === 'other_scenario')
        return t('collect.why.other_scenario', { title: titleOf(String(args['scenario'])) });
      return refusal?.(code, args) ?? '';
    }
    case 'twice':
      return t('collect.said_twice');
    case 'new':
      return '';
  }
}

const summary = ({ taken, twice, not }: Report, t: CodesPartProps['t']): string =>
  [
    t('collect.report', { taken }),
    ...(twice > 0 ? [t('collect.report_twice', { count: twice })] : []),
    ...(not.length > 0 ? [t('collect.report_not', { count: not.length })] : []),
  ].join('. ') + '.';

/** One line, as a camera gives it, is answered in a sentence; more of them in a list. */
function saidOf(report: Report, props: CodesPartProps): string {
  const { t, count } = props;
  if (report.of > 1) return summary(report, t);
  if (report.taken > 0) return t('collect.said_taken', { count });
  const [first] = report.not;
  return first ? whyNot(first.judged, props) : t('collect.said_twice');
}

function Told({ report, ...props }: CodesPartProps & { readonly report: Report }) {
  const { t } = props;
  const whole = report.done === report.of;
  return (
    <div class="told stack">
      <p>{whole ? saidOf(report, { ...props, report }) : t('collect.working', { done: report.done, of: report.of })}</p>
      {whole && report.of > 1 && report.not.length > 0 && (
        <ul class="told-lines small">
          {report.not.map(({ line, judged }) => (
            <li key={line}>{t('collect.line', { line, why: whyNot(judged, { ...props, report }) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Picked, or let go anywhere on the page. */
function FromFile({ t, onGive }: Pick<CodesPartProps, 't' | 'onGive'>) {
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const source = file.size > LARGEST ? null : await file.arrayBuffer().catch(() => null);
    setFailed(source === null);
    if (source !== null) onGive(new Uint8Array(source));
  };
  const [over, setOver] = useState(false);
  useDrops((file) => void take(file), onGive);
  return (
    <div
      class="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <div class="actions">
        <label class="button file">
          <Icon name="upload-simple" size={1.25} />
          {t('collect.file')}
          <input
            ref={input}
            type="file"
            accept=".txt,.csv,.json,text/plain"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="quiet">{t('collect.file_drop')}</span>
      </div>
      {failed && <p class="told-trouble">{t('collect.file_failed')}</p>}
    </div>
  );
}

export function CodesPart(props: CodesPartProps) {
  const { t, report, onGive } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const announce = useAnnounce();
  const said = report !== null && report.done === report.of ? saidOf(report, props) : '';
  useEffect(() => {
    if (said !== '') announce(said);
  }, [report]);
  const take = (): void => {
    if (typed.trim() === '') return;
    onGive(typed);
    setTyped('');
  };
  return (
    <section class="section stack">
      <h2>{t('collect.codes')}</h2>
      <p>{t('collect.codes_how')}</p>
      <CameraPart {...{ t, said }} onCode={onGive} />
      <div class="typed stack">
        <label for={id}>{t('collect.field')}</label>
        <textarea
          id={id}
          rows={4}
          dir="ltr"
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div class="actions">
          <Button kind="main" onPress={take} idle={typed.trim() === ''}>
            {t('collect.take')}
          </Button>
        </div>
      </div>
      <FromFile {...{ t, onGive }} />
      {report && <Told {...props} report={report} />}
    </section>
  );
}
