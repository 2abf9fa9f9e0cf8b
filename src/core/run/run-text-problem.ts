/** Why a run text was not taken; `damaged` ones should be kept, not thrown away. Its words are in words/. */
export interface RunTextProblem {
  readonly kind: 'run_text_problem';
  readonly code:
    | 'damaged'
    | 'one_case'
    | 'newer'
    | 'other_scenario'
    | 'scenario_changed'
    | 'other_engine'
    | 'does_not_replay';
  readonly args: Readonly<Record<string, string | number>>;
}

export function isRunTextProblem(value: unknown): value is RunTextProblem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'run_text_problem';
}

export function trouble(code: RunTextProblem['code'], args: RunTextProblem['args'] = {}): RunTextProblem {
  return { kind: 'run_text_problem', code, args };
}
