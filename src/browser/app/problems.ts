// What is wrong with a scenario: wherever one is opened, the page that tells it comes only then.
import { lateScreen } from './late-screen.tsx';

export const PROBLEMS = lateScreen(
  () => import('./problem-page.tsx'),
  ({ ProblemPage }) => ProblemPage,
);
