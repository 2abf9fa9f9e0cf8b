// A learning system that keeps what it is given, or does not.
import type { Connection, DecisionReport, Finish, IdeaReport, LmsMode } from '../../src/browser/lms/connection.ts';

export interface FakeConnection extends Connection {
  kept: string;
  safe: boolean;
  readonly saves: string[];
  readonly decisions: DecisionReport[];
  readonly ideas: IdeaReport[];
  readonly finishes: Finish[];
  progress: number;
  left: number;
}

export function fakeConnection(kept = '', mode: LmsMode = 'normal'): FakeConnection {
  const fake: FakeConnection = {
    kind: 'scorm12',
    mode,
    learner: 'somebody',
    language: null,
    room: 4096,
    kept,
    safe: true,
    saves: [],
    decisions: [],
    ideas: [],
    finishes: [],
    progress: 0,
    left: 0,
    load: () => Promise.resolve(fake.kept),
    save(text, _, progress) {
      if (fake.safe) fake.kept = text;
      fake.saves.push(text);
      fake.progress = progress;
      return Promise.resolve(fake.safe);
    },
    decision: (report) => void fake.decisions.push(report),
    objective: (report) => void fake.ideas.push(report),
    finish: (finish) => void fake.finishes.push(finish),
    leave: () => void (fake.left += 1),
  };
  return fake;
}
