import { useEffect } from 'preact/hooks';

/** Keeps the screen from going dark, where the browser can. It lets go by itself whenever the window is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let wanted = true;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (wanted) held = lock;
        else await lock.release();
      } catch {
        // A battery that is nearly empty may say no; the wall goes on without.
      }
    };
    const onVisible = (): void => void hold();
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', onVisible);
      void held?.release().catch(() => undefined);
    };
  }, []);
}
