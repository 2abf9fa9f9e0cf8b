// The menu, with the run it was opened in: what is kept of it can be taken along.
import type { ComponentProps } from 'preact';
import { Menu } from '../ui/screens/menu.tsx';
import { codeOf } from './code-of-run.ts';
import type { Route } from './route.ts';
import type { Saves } from './saves.ts';

type RunMenuProps = Omit<ComponentProps<typeof Menu>, 'code'> & { readonly route: Route; readonly saves: Saves };

export function RunMenu({ route, saves, ...props }: RunMenuProps) {
  const kept = route.kind === 'play' ? saves.find(route.from, route.id) : null;
  return <Menu {...props} code={kept === null || kept === 'damaged' ? null : codeOf(kept.text)} />;
}
