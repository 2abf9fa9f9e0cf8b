// Real buttons and names over the drawn map, in the managers' order. Until the stage draws, or if it never does, this draws a plain map.
import { managerShown } from '../../../core/run/map-shown.ts';
import { languageOfText, type ManagerView, type RunView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguageOf, Said } from '../components/said.tsx';
import { spokenGhost } from '../sentences/ghost-sentence.ts';
import { calendarWords, spokenReading } from '../sentences/manager-sentence.ts';
import { called, postOf } from '../sentences/called.ts';
import { sentences } from '../text/formats.ts';
import type { Translate } from '../text/text.ts';
import type { LabelSpot, MapLayout, Spot } from './map-layout.ts';
import { rimOf } from './rim.ts';

export interface MapOverlayProps {
  readonly view: RunView;
  readonly managers: readonly ManagerView[];
  /** Trust in another run by manager id, 0–100. */
  readonly ghosts?: Readonly<Record<string, number>> | undefined;
  readonly layout: MapLayout;
  /** True while no stage draws portraits and lines. */
  readonly plain: boolean;
  readonly t: Translate;
  readonly onManager: (id: string) => void;
}

const px = (value: number): string => `${Math.round(value * 10) / 10}px`;
const place = ({ x, y, radius }: Spot) => ({ '--x': px(x), '--y': px(y), '--size': px(radius * 2) });
const labelPlace = ({ x, y, width, height }: LabelSpot) => ({
  '--x': px(x),
  '--y': px(y),
  '--width': px(width),
  '--height': px(height),
});
const remOf = (radius: number): number => (radius * 2) / 16;

/** As the stage draws it: see trust-line.ts. */
const thickness = (trust: number): number => 1.8 + 15 * Math.min(1.15, Math.max(0, (trust - 22) / 50)) ** 1.3;

/** Two dashed rails beside the line, as far apart as that run's line was thick. */
function ghostRails(from: Spot, to: Spot, trust: number, present: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const near = thickness(present) / 2 + 4;
  return [near, near + thickness(trust)].map((away) => ({
    x1: from.x + across.x * away,
    y1: from.y + across.y * away,
    x2: to.x + across.x * away,
    y2: to.y + across.y * away,
  }));
}

function PlainLines({ layout, managers, ghosts }: Pick<MapOverlayProps, 'layout' | 'managers' | 'ghosts'>) {
  const { you } = layout;
  return (
    <svg class="map-lines" aria-hidden="true">
      {layout.rings.map((radius) => (
        <circle key={radius} class="ring" cx={you.x} cy={you.y} r={radius} />
      ))}
      {layout.managers.map(({ x, y }, at) => {
        const manager = managers[at];
        if (manager?.vacant) return null;
        const trust = manager?.trustSeen ?? 50;
        const away = manager === undefined ? 0 : 0.5 * managerShown(manager).apart;
        return (
          <line
            key={manager?.id}
            class="trust"
            data-hue={trust < 40 ? 'strained' : trust < 56 ? 'calm' : 'good'}
            x1={you.x + (x - you.x) * away}
            y1={you.y + (y - you.y) * away}
            x2={x}
            y2={y}
            stroke-width={thickness(trust)}
            stroke-dasharray={trust < 40 ? '14 9' : undefined}
          />
        );
      })}
      {layout.managers.flatMap((spot, at) => {
        const manager = managers[at];
        const ghost = ghosts?.[manager?.id ?? ''];
        if (manager === undefined || ghost === undefined) return [];
        return ghostRails(you, spot, ghost, manager.trustSeen).map((rail, side) => (
          <line key={`${manager.id} ${side}`} class="ghost-rail" {...rail} />
        ));
      })}
    </svg>
  );
}

function ManagerNode(
  props: Omit<MapOverlayProps, 'managers'> & { readonly manager: ManagerView; readonly at: number },
) {
  const { view, manager, at, layout, ghosts, plain, t, onManager } = props;
  const ghost = ghosts?.[manager.id];
  const spot = layout.managers[at];
  if (!spot) return null;
  return (
    <li>
      <button type="button" class="node" style={place(spot)} onClick={() => onManager(manager.id)}>
        {plain && (
          <Portrait
            portrait={manager.portrait}
            name={manager.name}
            mood={manager.mood}
            size={remOf(spot.radius)}
            ring
          />
        )}
        <span class="node-label" data-align={spot.label.align} style={labelPlace(offsetFrom(spot))}>
          <span class="name" {...inLanguageOf(view.scenario, manager.short)}>
            {called(manager, t)}
          </span>
          <span class={layout.labels === 'full' ? 'role' : 'spoken'}>
            <span class="spoken">, </span>
            <Said language={languageOfText(view.scenario, manager.role)}>{postOf(manager, t)}</Said>
          </span>
          <span class="spoken">
            {'. '}
            {sentences(spokenReading(manager, t), ghost !== undefined && spokenGhost(manager, ghost, t))}
          </span>
        </span>
      </button>
    </li>
  );
}

/** The label's box from the corner of its button. */
function offsetFrom({ x, y, radius, label }: Spot & { readonly label: LabelSpot }): LabelSpot {
  return { ...label, x: label.x - x + radius, y: label.y - y + radius };
}

function RimPeople({ view, layout, plain, t }: Pick<MapOverlayProps, 'view' | 'layout' | 'plain' | 't'>) {
  const people = rimOf(view).slice(0, layout.rim.length);
  if (people.length === 0) return null;
  return (
    <ul>
      {people.map(({ id, name, short, portrait, mood }, at) => {
        const spot = layout.rim[at];
        return (
          spot && (
            <li key={id}>
              {plain && (
                <span class="node" style={place(spot)}>
                  <Portrait portrait={portrait} name={name} mood={mood} size={remOf(spot.radius)} ring />
                </span>
              )}
              <span class="node-label" data-rim data-align={spot.label.align} style={labelPlace(spot.label)}>
                <span class="role" {...inLanguageOf(view.scenario, short)}>
                  {short}
                </span>
                <span class="spoken">. {t('manager.looks', { mood })}</span>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

export function MapOverlay({ view, managers, ghosts, layout, plain, t, onManager }: MapOverlayProps) {
  const { you } = layout;
  const at = place(you);
  return (
    <div class="map-overlay">
      {plain && <PlainLines {...{ layout, managers, ghosts }} />}
      {plain && (
        <span class="node you" style={at} data-hue="calm">
          <Portrait portrait={view.you.portrait} name={t('manager.you')} mood="neutral" size={remOf(you.radius)} ring />
        </span>
      )}
      <span class="node-label" data-align="center" style={labelPlace(you.label)}>
        <span class="name">{t('manager.you')}</span>
        {view.calendar && <span class="spoken">. {calendarWords(view.calendar, t)}</span>}
      </span>
      <ul>
        {managers.map((manager, index) => (
          <ManagerNode key={manager.id} {...{ view, ghosts, layout, plain, t, onManager, manager }} at={index} />
        ))}
      </ul>
      <RimPeople {...{ view, layout, plain, t }} />
    </div>
  );
}
