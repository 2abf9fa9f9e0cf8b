// Screens that come late, each with what only it needs.
import { lateScreen } from './late-screen.tsx';

export const PLAY = lateScreen(
  () => import('./play-page.tsx'),
  ({ PlayPage }) => PlayPage,
);
export const VISIT = lateScreen(
  () => import('./visit.tsx'),
  ({ Visit }) => Visit,
  'run',
);
export const TRYOUT = lateScreen(
  () => import('./tryout-page.tsx'),
  ({ TryoutPage }) => TryoutPage,
  'tryout',
);
export const OTHER_FILE = lateScreen(
  () => import('./other-file.tsx'),
  ({ OtherFile }) => OtherFile,
  'run',
);
export const MODEL = lateScreen(
  () => import('./model-page.tsx'),
  ({ ModelPage }) => ModelPage,
  'model',
);
export const MENU = lateScreen(
  () => import('./run-menu.tsx'),
  ({ RunMenu }) => RunMenu,
  'menu',
);
export const TROUBLE = lateScreen(
  () => import('./run-menu.tsx'),
  ({ TroubleNotice }) => TroubleNotice,
);
