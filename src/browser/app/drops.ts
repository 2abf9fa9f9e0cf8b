// Whatever is dropped anywhere on the page is taken: left to itself the browser would leave the game for the file.
import { isForField } from '../ui/components/for-field.ts';

export interface Dropped {
  readonly files: readonly File[];
  /** Folders; their files are not in `files`. */
  readonly folders: readonly FileSystemDirectoryEntry[];
  /** Words or a link. */
  readonly text: string;
}

/** What is dropped can only be looked at during the event. */
function droppedIn({ dataTransfer }: DragEvent): Dropped {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const isFolder = (entry: FileSystemEntry | null | undefined): entry is FileSystemDirectoryEntry =>
    entry?.isDirectory ?? false;
  return {
    files: items.flatMap((item, at) => (isFolder(entries[at]) ? [] : (item.getAsFile() ?? []))),
    folders: entries.filter(isFolder),
    text: dataTransfer?.getData('text/plain') ?? '',
  };
}

/** `take` isn't called for what was dragged from the page itself. Until the returned function is called. */
export function hearDrops(take: (dropped: Dropped) => void): () => void {
  let own = false;
  const listeners = {
    dragstart: () => void (own = true),
    dragend: () => void (own = false),
    dragover(event: DragEvent) {
      if (isForField(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = own ? 'none' : 'copy';
    },
    drop(event: DragEvent) {
      if (isForField(event)) return;
      event.preventDefault();
      if (!own) take(droppedIn(event));
    },
  };
  const all = Object.entries(listeners) as [string, (event: Event) => void][];
  for (const [name, listener] of all) addEventListener(name, listener);
  return () => all.forEach(([name, listener]) => removeEventListener(name, listener));
}
