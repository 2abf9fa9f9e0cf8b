// The menu, with the run it was opened in: what is kept of it can be taken along.
import type { ComponentProps } from 'preact';
import { Menu } from '../ui/screens/menu.tsx';
import { codeOf } from './code-of-run.ts';
import { dataFile } from './data-file.ts';
import { keptInTab } from './erase.ts';
import type { Route } from './route.ts';
import type { Saves } from './saves.ts';

type RunMenuProps = Omit<ComponentProps<typeof Menu>, 'code' | 'data'> & {
  readonly route: Route;
  readonly saves: Saves;
};

export function RunMenu({ route, saves, ...props }: RunMenuProps) {
  const kept = route.kind === 'play' ? saves.find(route.from, route.id) : null;
  return (
    <Menu
      {...props}
      data={() => dataFile(saves.store, keptInTab(), new Date())}
      code={kept === null || kept === 'damaged' ? null : codeOf(kept.text)}
    />
  );
}
