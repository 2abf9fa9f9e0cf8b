// Paints a drawing of our own, tag by tag, as far as portraits need: what an <img> would do, without being a picture to fetch.
import { tagsOf, type Tag } from '../../../assets/people/portraits.ts';

type Attributes = Tag['attributes'];
/** Paints into a square around the middle; `radius`: half its side. */
export type DrawingPainter = (context: CanvasRenderingContext2D, radius: number) => void;

/** What is handed down to what lies inside. */
const INHERITED = [
  'fill',
  'stroke',
  'color',
  'fill-rule',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
];

interface Shape {
  readonly path: Path2D;
  /** Of its groups and its own, the outermost first. */
  readonly moves: readonly string[];
  readonly look: Attributes;
}
type Group = Omit<Shape, 'path'>;

const numbers = (text: string): number[] => (text.match(/-?(?:\d*\.)?\d+(?:e-?\d+)?/g) ?? []).map(Number);

function within({ moves, look }: Group, { transform, ...own }: Attributes): Group {
  const handed = Object.fromEntries(Object.entries(own).filter(([name]) => INHERITED.includes(name)));
  return {
    moves: transform === undefined ? moves : [...moves, transform],
    look: { ...look, ...handed },
  };
}

function pathOf({ name, attributes }: Tag): Path2D {
  if (name === 'path') return new Path2D(attributes['d']);
  const { cx, cy, r, rx, ry } = attributes;
  const path = new Path2D();
  path.ellipse(Number(cx), Number(cy), Number(rx ?? r), Number(ry ?? r), 0, 0, Math.PI * 2);
  return path;
}

function shapesOf(tags: readonly (Tag | null)[]): Shape[] {
  const open: Group[] = [{ moves: [], look: {} }];
  const shapes: Shape[] = [];
  for (const tag of tags) {
    const around = open.at(-1);
    if (tag === null || around === undefined) {
      open.pop();
      continue;
    }
    const here = within(around, tag.attributes);
    if (tag.isGroup) open.push(here);
    else shapes.push({ ...here, path: pathOf(tag) });
  }
  return shapes;
}

function move(context: CanvasRenderingContext2D, transform: string): void {
  for (const [, kind, written = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0] = numbers(written);
    if (kind === 'translate') context.translate(a, b ?? 0);
    else if (kind === 'scale') context.scale(a, b ?? a);
    else if (kind === 'rotate') {
      context.translate(b ?? 0, c);
      context.rotate((a * Math.PI) / 180);
      context.translate(-(b ?? 0), -c);
    } else throw new Error(`expected translate, scale or rotate, got ${kind}`);
  }
}

/** Null for none. */
function colourOf(look: Attributes, of: 'fill' | 'stroke'): string | null {
  const colour = look[of] ?? (of === 'fill' ? '#000' : 'none');
  if (colour === 'none') return null;
  return colour === 'currentColor' ? (look['color'] ?? '#000') : colour;
}

function paintShape(context: CanvasRenderingContext2D, { path, moves, look }: Shape): void {
  const [fill, stroke] = [colourOf(look, 'fill'), colourOf(look, 'stroke')];
  context.save();
  for (const transform of moves) move(context, transform);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path, look['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  if (stroke !== null) {
    context.globalAlpha = Number(look['stroke-opacity'] ?? 1);
    context.strokeStyle = stroke;
    context.lineWidth = Number(look['stroke-width'] ?? 1);
    context.lineCap = look['stroke-linecap'] === 'round' ? 'round' : 'butt';
    context.lineJoin = look['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    context.stroke(path);
  }
  context.restore();
}

export function drawingPainter(svg: string): DrawingPainter {
  const tags = tagsOf(svg);
  const [x = 0, y = 0, side = 1] = numbers(tags[0]?.attributes['viewBox'] ?? '');
  const shapes = shapesOf(tags);
  return (context, radius) => {
    context.save();
    context.scale((radius * 2) / side, (radius * 2) / side);
    context.translate(-x - side / 2, -y - side / 2);
    for (const shape of shapes) paintShape(context, shape);
    context.restore();
  };
}
