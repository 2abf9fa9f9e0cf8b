// Whoever reads what is said may stop reading.

/**
 * Whoever reads has seen enough, as `head` has: nothing is left to be said, and what was found still gives the exit code. Call once,
 * before anything is said.
 */
export function bearClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    });
}
