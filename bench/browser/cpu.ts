// Processor time of Chromium, all its processes together.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright';

/** On Linux to the nanosecond, over all threads that live; undefined elsewhere. */
function scheduled(pid: number): number | undefined {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => {
      const [spent] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
      return sum + Number(spent) / 1e6;
    }, 0);
  } catch {
    return undefined;
  }
}

export interface ProcessorTime {
  /** Milliseconds spent so far. */
  spent(): Promise<number>;
}

export async function processorTime(browser: Browser): Promise<ProcessorTime> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  return {
    async spent() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { id, cpuTime }) => sum + (scheduled(id) ?? cpuTime * 1000), 0);
    },
  };
}
