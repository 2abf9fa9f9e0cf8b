// What the room plays, as its server has it.
import { rulesHash } from '../../../core/scenario/rules-hash.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import type { Joined } from '../../../core/session/wire.ts';
// The server sends no messages that were read beforehand: their reader comes along.
import '../../../core/scenario/message-syntax.ts';

/** `foreign`: it is not what the session says it plays. Rejects where it cannot be had. */
export async function loadScenario(base: string, { session, token, setup }: Joined): Promise<Scenario | 'foreign'> {
  const answer = await fetch(new URL(`live/${session}/scenario`, base), {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok) throw new Error(`the scenario came as ${answer.status}`);
  // Read strictly by the server, from which this page is, too; only these rules lead every seat to the same run.
  const scenario = (await answer.json()) as Scenario;
  return rulesHash(scenario) === setup.hash ? scenario : 'foreign';
}
