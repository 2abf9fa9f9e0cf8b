import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ManagerView, RunView } from '../../../core/run/view.ts';
import { afterFrame } from '../components/after-frame.ts';
import type { Translate } from '../text/text.ts';
import type { MapLayout } from './map-layout.ts';
import { MapOverlay, type MapOverlayProps } from './map-overlay.tsx';

/** The stage, as far as a screen knows it: somebody lays out, somebody draws. */
export interface MapStage {
  /** The map is about to be laid out: what draws it can be on its way. */
  readonly onComing: () => void;
  /** Undefined when there is no sensible layout for this size. */
  readonly layOut: (width: number, height: number, managers: readonly ManagerView[]) => MapLayout | undefined;
  /** Told the element to draw in and its size in CSS px, again on every change; null when it goes. */
  readonly onPlace: (
    place: { readonly parent: HTMLElement; readonly width: number; readonly height: number } | null,
  ) => void;
  readonly drawing: boolean;
}

interface MapAreaProps {
  readonly stage: MapStage;
  readonly view: RunView;
  readonly managers: readonly ManagerView[];
  /** Trust in another run by manager id, shown beside this one's. */
  readonly ghosts?: MapOverlayProps['ghosts'];
  readonly t: Translate;
  readonly onManager: (id: string) => void;
  /** The focus has come to the map. */
  readonly onFocus?: () => void;
  /** What is written on the map. */
  readonly children?: ComponentChildren;
}

export function MapArea({ stage, view, managers, ghosts, t, onManager, onFocus, children }: MapAreaProps) {
  const ground = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const parent = ground.current;
    if (!parent) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = parent;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
      stage.onPlace({ parent, width, height });
    };
    // Words and buttons come first: the map is laid out in the frame after the one that shows them.
    const observer = new ResizeObserver(measure);
    const begin = (): void => {
      stage.onComing();
      observer.observe(parent);
    };
    const drop = afterFrame(begin);
    return () => {
      drop();
      observer.disconnect();
      stage.onPlace(null);
    };
  }, [stage.onPlace]);
  const layout = size.width > 0 ? stage.layOut(size.width, size.height, managers) : undefined;
  return (
    <section class="map" aria-label={t('play.organisation')} onFocusIn={onFocus}>
      <div ref={ground} class="map-stage" aria-hidden="true" />
      {layout && <MapOverlay {...{ view, managers, ghosts, layout, t, onManager }} plain={!stage.drawing} />}
      {children}
    </section>
  );
}
