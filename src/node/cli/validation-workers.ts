// Spreads the virtual organisations over worker threads; each record comes out the same wherever it is made.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ControlName } from '../../core/lab/validation/controls.ts';
import type { OrganisationRecord } from '../../core/lab/validation/row.ts';
import { observeOrganisation } from '../../core/lab/validation/validate.ts';

interface Share {
  readonly validation: true;
  readonly seed: number;
  readonly control: ControlName | null;
  /** First organisation, and how far to the next. */
  readonly from: number;
  readonly stride: number;
  readonly orgs: number;
}

function observeShare({ seed, control, from, stride, orgs }: Share): OrganisationRecord[] {
  const records: OrganisationRecord[] = [];
  for (let index = from; index < orgs; index += stride) records.push(observeOrganisation(seed, index, control));
  return records;
}

function ask(share: Share): Promise<OrganisationRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** All organisations of one population, in no particular order. */
export async function observePopulation(
  seed: number,
  orgs: number,
  control: ControlName | null,
): Promise<OrganisationRecord[]> {
  const stride = Math.max(1, Math.min(availableParallelism(), 8, Math.ceil(orgs / 10)));
  const shares = Array.from({ length: stride }, (_, from): Share => ({
    validation: true,
    seed,
    control,
    from,
    stride,
    orgs,
  }));
  if (stride === 1) return shares.flatMap(observeShare);
  return (await Promise.all(shares.map(ask))).flat();
}

/** Also loaded by test runners that work in threads of their own: those hand over something else. */
const isShare = (value: unknown): value is Share =>
  typeof value === 'object' && value !== null && 'validation' in value;

if (!isMainThread && isShare(workerData)) parentPort?.postMessage(observeShare(workerData));
