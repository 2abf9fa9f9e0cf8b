// What lies in a page's memory, by kind: V8's own compiled code grows with use and is no memory of the game's.
import type { CDPSession } from 'playwright';

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

export interface Weight {
  /** Everything that a forced collection leaves, MB. */
  readonly all: number;
  /** Of that, code that V8 has compiled and what it has noted for compiling, MB. */
  readonly code: number;
}

export async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return weightOf(JSON.parse(chunks.join('')) as Snapshot);
}

function weightOf({ snapshot, nodes }: Snapshot): Weight {
  const { node_fields, node_types } = snapshot.meta;
  const [type, size] = [node_fields.indexOf('type'), node_fields.indexOf('self_size')];
  const compiled = node_types[0].indexOf('code');
  let [all, code] = [0, 0];
  for (let at = 0; at < nodes.length; at += node_fields.length) {
    const bytes = nodes[at + size] ?? 0;
    all += bytes;
    if (nodes[at + type] === compiled) code += bytes;
  }
  return { all: all / 1e6, code: code / 1e6 };
}
