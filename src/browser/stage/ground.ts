// The still ground under the canvas: warm paper with rings like water around you and a dotted line through the managers.
import { mix } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { StageLayout } from './stage-layout.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** How much of the water's colour the inner rings hold, inside to outside. */
const WATER = [1, 0.72, 0.45, 0.2];

export interface Ground {
  draw(layout: StageLayout, palette: Palette): void;
  destroy(): void;
}

function shape(name: 'circle' | 'ellipse', attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? value.toFixed(1) : value);
  }
  return element;
}

export function createGround(parent: HTMLElement): Ground {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  // The rings may run on under whatever lies beside the stage: the page decides by clipping or not.
  Object.assign(svg.style, { position: 'absolute', inset: '0', overflow: 'visible', pointerEvents: 'none' });
  parent.append(svg);
  return {
    draw({ width, height, you, rings, orbit }, palette) {
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
      svg.style.backgroundColor = palette.paper;
      const centre = { cx: you.x, cy: you.y };
      const circles = rings.map((radius, index) => {
        const water = WATER[index];
        const fill = water === undefined ? 'none' : mix(palette.water, palette.paper, water);
        return shape('circle', { ...centre, r: radius, fill, stroke: palette.ripple, 'stroke-width': 1.2 });
      });
      const dots = {
        fill: 'none',
        stroke: mix(palette.control, palette.paper, 0.62),
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-dasharray': '0 8',
      };
      svg.replaceChildren(
        ...circles.toReversed(),
        shape('ellipse', { ...centre, rx: orbit.rx, ry: orbit.ry, ...dots }),
      );
    },
    destroy: () => svg.remove(),
  };
}
