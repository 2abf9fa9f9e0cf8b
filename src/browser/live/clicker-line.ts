// From the projector's window to the control window of the same session and browser: no network is needed.
export type ClickerPress = 'next' | 'back';

const nameOf = (session: string): string => `live.clicker.${session}`;
const isPress = (value: unknown): value is ClickerPress => value === 'next' || value === 'back';

/** Says a press to whoever leads this session here; nobody may. */
export function sayPress(session: string, press: ClickerPress): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(nameOf(session));
  channel.postMessage(press);
  channel.close();
}

export function fromClicker(session: string, onPress: (press: ClickerPress) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(nameOf(session));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isPress(data)) onPress(data);
  };
  return () => channel.close();
}
