// A debrief without a network: runs are collected by camera or by hand, hands are counted, and both are gone through here.
import './collect.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { afterFrame } from '../../ui/components/after-frame.ts';
import { Asked } from '../../ui/components/asked.tsx';
import { Button } from '../../ui/components/button.tsx';
import { useHeir } from '../../ui/components/focus.ts';
import { usePlace } from '../../ui/components/place.ts';
import { inLanguage } from '../../ui/components/said.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import type { LiveShell } from '../live-shell.ts';
import { fetchReaderEarly } from './camera.ts';
import { CodesPart } from './codes-part.tsx';
import { CollectScreen } from './collect-screen.tsx';
import { CollectedRoom } from './collected-room.ts';
import { useCollecting, type Collecting } from './collecting.ts';
import { HandsPart } from './hands-part.tsx';
import type { OnShelf, Shelf } from './shelf.ts';
import { ShowPart } from './show-part.tsx';

interface CollectPageProps {
  readonly shell: LiveShell;
  readonly words: TextOf<'collect'>;
  readonly shelf: Shelf;
  /** The window on the projector. */
  readonly screen: boolean;
}

const nothing = (): void => undefined;

export function CollectPage({ shell, words, shelf, screen }: CollectPageProps) {
  const slides = useLateText(shell.locale, 'slides', nothing);
  if (screen) return slides ? <CollectScreen t={words} {...{ slides }} /> : null;
  return <Collect {...{ shell, words, shelf, slides }} />;
}

interface CollectProps extends Omit<CollectPageProps, 'screen'> {
  readonly slides: TextOf<'slides'> | undefined;
}
type Part = 'collect' | 'show';

/** Null where they did not come. */
function useShelf(shelf: Shelf): readonly [readonly OnShelf[] | null, () => void] {
  const [items, setItems] = useState<readonly OnShelf[] | null>([]);
  const load = (): void => void shelf.list().then(setItems);
  useEffect(load, []);
  return [items, load];
}

function Collect({ shell, words: t, shelf, slides }: CollectProps) {
  const [came, load] = useShelf(shelf);
  const items = came ?? [];
  const refusal = useLateText(shell.locale, 'refusal', nothing);
  const collecting = useCollecting(shell.kept, shelf);
  const { room, changes, step } = collecting;
  const here = room instanceof CollectedRoom ? room : null;
  const [part, setPart] = useState<Part>('collect');
  useEffect(() => afterFrame(fetchReaderEarly), []);
  usePlace(t('collect.title'));
  return (
    <main class="collect stack">
      <header class="stack">
        <h1 tabIndex={-1}>{t('collect.title')}</h1>
        {part === 'collect' && <p class="lead">{t('collect.lead')}</p>}
      </header>
      {part === 'collect' && <ScenarioPart {...{ t, items, collecting }} />}
      {came === null && (
        <p>
          {shell.t('home.library_failed')}{' '}
          <button type="button" class="bare-button" onClick={load}>
            {shell.t('error.try_again')}
          </button>
        </p>
      )}
      {here && <Parts {...{ t, part }} onPart={setPart} />}
      {here && part === 'collect' && (
        <>
          <Count {...{ t }} room={here} />
          <CodesPart
            {...{ t, refusal }}
            report={collecting.report}
            count={here.texts.length}
            titleOf={(id) => items.find((item) => item.id === id)?.title ?? id}
            onGive={collecting.give}
          />
          <HandsPart {...{ t }} room={here} onTally={collecting.tally} />
        </>
      )}
      {here && part === 'show' && slides && (
        <ShowPart {...{ t, slides, changes, step }} room={here} onStep={collecting.goTo} />
      )}
      {collecting.scenario !== '' && part === 'collect' && <Erase {...{ t }} onErase={collecting.erase} />}
    </main>
  );
}

interface PartsProps {
  readonly t: TextOf<'collect'>;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

function Parts({ t, part, onPart }: PartsProps) {
  return (
    <fieldset class="parts">
      <legend class="spoken">{t('collect.parts')}</legend>
      <div class="few">
        {(['collect', 'show'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="part" checked={part === one} onChange={() => onPart(one)} />
            {t(`collect.part_${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Count({ t, room }: { readonly t: TextOf<'collect'>; readonly room: CollectedRoom }) {
  const count = room.texts.length;
  return (
    <p class="count">
      <b>{t('collect.count', { count })}</b>
      {count > 0 && <span class="chip">{t('collect.turns', { turns: room.state.setup.turns })}</span>}
      {room.unfinished > 0 && <span class="quiet small">{t('collect.unfinished', { count: room.unfinished })}</span>}
    </p>
  );
}

interface ScenarioPartProps {
  readonly t: TextOf<'collect'>;
  readonly items: readonly OnShelf[];
  readonly collecting: Collecting;
}

function ScenarioPart({ t, items, collecting }: ScenarioPartProps) {
  const { room, scenario, choose } = collecting;
  const used = room instanceof CollectedRoom && (room.texts.length > 0 || room.state.tallies.size > 0);
  const said =
    room === 'opening' || room === 'failed' ? t(`collect.scenario_${room}`) : used ? t('collect.scenario_keeps') : '';
  return (
    <div class="picked-rows">
      <label for="collect-scenario">{t('collect.scenario')}</label>
      <select
        id="collect-scenario"
        value={scenario}
        disabled={used}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        <option value="">{t('collect.scenario_none')}</option>
        {items.map(({ id, title, language }) => (
          <option key={id} value={id} {...inLanguage(language)}>
            {title}
          </option>
        ))}
      </select>
      {said !== '' && <p class="small quiet">{said}</p>}
    </div>
  );
}

function Erase({ t, onErase }: { readonly t: TextOf<'collect'>; readonly onErase: () => void }) {
  const [asked, ask] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useHeir(asked, () => place.current?.querySelector<HTMLElement>('button:last-of-type'));
  return (
    <section class="section" ref={place}>
      {asked ? (
        <div class="stack">
          <Asked question={t('collect.erase_sure')}>
            <Button kind="main" onPress={onErase}>
              {t('collect.erase_yes')}
            </Button>
            <Button onPress={() => ask(false)}>{t('collect.erase_no')}</Button>
          </Asked>
        </div>
      ) : (
        <Button icon="trash" onPress={() => ask(true)}>
          {t('collect.erase')}
        </Button>
      )}
    </section>
  );
}
