// Other hands in the page: translators put elements of their own in the place of our text nodes, extensions wrap, move and remove
// what we drew. Preact goes on writing to the nodes it remembers, wherever they are now. Here a new text is seen all the same.
import { options, type VNode } from 'preact';

/** What Preact remembers of what it has drawn, by the names of its build: node, children, parent. */
interface Drawn extends VNode {
  readonly __e?: Node | null;
  readonly __k?: readonly (Drawn | null)[] | null;
  readonly __?: Drawn | null;
}
type Hook = (vnode: Drawn) => void;
type Commit = (root: VNode, queue: unknown) => void;
interface Hooks {
  diffed?: Hook;
  unmount?: Hook;
  /** Everything is drawn; nothing has looked at it yet. */
  __c?: Commit;
}
interface Inserting {
  insertBefore: Place;
}
interface Moving {
  moveBefore?: Place;
}
type Place = (this: Node, node: Node, before: Node | null) => unknown;

/** The newest vnode of each of our elements, and the words of each of our text nodes. */
const elements = new WeakMap<Node, Drawn>();
const texts = new WeakMap<Node, unknown>();
const isOurs = (node: Node): boolean => elements.has(node) || texts.has(node);

/** What was drawn since the last look: texts with new words, elements that something of ours came into, and those where our words are gone. */
const changed = new Set<Drawn>();
const entered = new Set<Node>();
const disturbed = new Set<Node>();

function elementAround(vnode: Drawn): Node | null {
  let at = vnode.__;
  while (at && typeof at.type !== 'string') at = at.__;
  return at?.__e ?? null;
}

const nodesIn = (vnode: Drawn | undefined): Node[] =>
  (vnode?.__k ?? []).flatMap((child) => {
    if (child === null) return [];
    if (typeof child.type === 'function') return nodesIn(child);
    return child.__e ? [child.__e] : [];
  });

/** A text of ours has changed or goes: is what is seen in its place another's? */
function lookAround(vnode: Drawn): void {
  const around = elementAround(vnode);
  if (around !== null && !around.contains(vnode.__e ?? null)) disturbed.add(around);
}

function onDiffed(vnode: Drawn): void {
  const node = vnode.__e;
  if (!node || typeof vnode.type === 'function') return;
  if (typeof vnode.type === 'string') return void elements.set(node, vnode);
  const before = texts.get(node);
  if (before === vnode.props) return;
  texts.set(node, vnode.props);
  // Its element will be known once it is drawn too.
  if (before !== undefined) changed.add(vnode);
}

function onUnmount(vnode: Drawn): void {
  if (vnode.type === null) lookAround(vnode);
}

/** Our nodes and no others, in our order. What stands where it should is not touched: it may have the focus. */
function setRight(element: Node, insert: Place): void {
  const nodes = nodesIn(elements.get(element));
  const others = [...element.childNodes].filter((node) => !nodes.includes(node));
  for (const node of others) element.removeChild(node);
  let next: Node | null = null;
  for (const node of nodes.toReversed()) {
    if (node.parentNode !== element || node.nextSibling !== next) insert.call(element, node, next);
    next = node;
  }
}

function mend(insert: Place): void {
  changed.forEach(lookAround);
  for (const element of entered)
    if (nodesIn(elements.get(element)).some(({ parentNode }) => parentNode !== element)) disturbed.add(element);
  for (const element of disturbed) if (element.isConnected) setRight(element, insert);
  for (const seen of [changed, entered, disturbed]) seen.clear();
}

/** Puts a node of ours where `before` was put by whoever took it away, or at the end. A stranger's calls are as they always were. */
function placing(place: Place, instead: Place): Place {
  return function (node, before) {
    if (!isOurs(node)) return place.call(this, node, before);
    if (this.isConnected) entered.add(this);
    let next = before;
    while (next && next.parentNode !== this) next = next.parentNode;
    try {
      return place.call(this, node, next);
    } catch {
      return instead.call(this, node, next);
    }
  };
}

/** What was drawn before anybody looked. */
function know(vnode: Drawn | null): void {
  if (vnode === null) return;
  onDiffed(vnode);
  vnode.__k?.forEach(know);
}

/** Call once; `root` is what has been drawn into. */
export function bearOtherHands(root?: Node): void {
  const drawn = root && (Reflect.get(root, '__k') as Drawn | null | undefined);
  if (drawn) know(drawn);
  const hooks = options as Hooks;
  const { diffed, unmount, __c: commit } = hooks;
  const [node, element] = [Node.prototype, Element.prototype] as unknown as readonly [Inserting, Moving];
  const insert = node.insertBefore;
  hooks.diffed = (vnode) => {
    onDiffed(vnode);
    diffed?.(vnode);
  };
  hooks.unmount = (vnode) => {
    onUnmount(vnode);
    unmount?.(vnode);
  };
  hooks.__c = (root, queue) => {
    mend(insert);
    commit?.(root, queue);
  };
  node.insertBefore = placing(insert, insert);
  // Preact moves with it where there is one; it refuses what an extension has taken out of the page.
  if (element.moveBefore) element.moveBefore = placing(element.moveBefore, insert);
}
