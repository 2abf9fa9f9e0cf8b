import { lateScreen } from './late-screen.tsx';

/** Comes by itself, though it is the first page: whoever comes to play has no use for it. */
export const HOME_PAGE = lateScreen(
  () => import('./home-page.tsx'),
  ({ HomePage }) => HomePage,
);
