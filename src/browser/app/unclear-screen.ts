import { lateScreen } from './late-screen.tsx';

export const UNCLEAR = lateScreen(
  () => import('./unclear-page.tsx'),
  ({ UnclearPage }) => UnclearPage,
  'run',
);
