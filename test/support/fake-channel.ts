// A socket that a test holds the other end of.
import type { ToWindow } from '../../src/core/session/wire.ts';
import type { Channel } from '../../src/browser/live/link.ts';

export class FakeChannel implements Channel {
  connected = false;
  readonly said: (readonly [event: string, ...message: unknown[]])[] = [];
  private readonly heard = new Map<string, ((message: never) => void)[]>();

  on(event: string, heard: (message: never) => void): void {
    this.heard.set(event, [...(this.heard.get(event) ?? []), heard]);
  }

  emit(event: string, ...message: unknown[]): void {
    this.said.push([event, ...message]);
  }

  connect(): void {
    this.connected = true;
    this.come('connect', undefined);
  }

  disconnect(): void {
    this.connected = false;
  }

  /** The line breaks, and stays so until `connect` is called. */
  break(): void {
    this.connected = false;
    this.come('disconnect', 'transport close');
  }

  tell<Name extends keyof ToWindow>(event: Name, message: Parameters<ToWindow[Name]>[0]): void {
    this.come(event, message);
  }

  private come(event: string, message: unknown): void {
    for (const heard of this.heard.get(event) ?? []) heard(message as never);
  }
}
