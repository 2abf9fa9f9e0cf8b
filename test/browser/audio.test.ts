import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SPRITE, type CueName } from '../../assets/sound/sprite.ts';
import type { Audio, AudioProblem } from '../../src/browser/audio/audio.ts';
import { createAudio, type AudioOptions } from '../../src/browser/audio/create-audio.ts';
import { loadPlayer } from '../../src/browser/audio/load-player.ts';
import { SOUND_FILES } from '../../src/browser/audio/sound-files.ts';

const problems: AudioProblem[] = [];
let audio: Audio | undefined;

function open(options: AudioOptions = {}): Audio {
  audio = createAudio({ onProblem: (problem) => problems.push(problem), ...options });
  return audio;
}

const requested = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => /howler|\.(webm|mp3)/.test(name));

/** Highest sample at the loudspeaker within the last few hundredths of a second. */
async function listen(): Promise<() => number> {
  const { Howler } = await loadPlayer();
  const analyser = Howler.ctx.createAnalyser();
  Howler.masterGain.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    return Math.max(...samples.map(Math.abs));
  };
}

function hideTab(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

// Browsers allow sound only once the page has been touched.
beforeAll(async () => {
  await userEvent.click(document.body);
});

afterEach(() => {
  audio?.destroy();
  problems.length = 0;
  vi.restoreAllMocks();
});

// The first test needs a page in which nothing has been loaded yet: keep it first.
describe('sound', () => {
  it('requests nothing before it is switched on', async () => {
    const sound = open();
    sound.play('choose');
    sound.setVolume({ effects: 1, music: 1 });
    sound.pauseAll();
    sound.resume();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(requested()).toEqual([]);
  });

  it('requests only the effects when music is off', async () => {
    await open().enable({ effects: 1, music: 0 });
    await vi.waitFor(() => expect(requested().join()).toContain('cues.webm'));
    expect(requested().join()).not.toContain('pad.');
    expect(requested().join()).not.toContain('cues.mp3');
  });

  it('plays every cue', async () => {
    const sound = open();
    await sound.enable({ effects: 1, music: 0 });
    const level = await listen();
    for (const cue of Object.keys(SPRITE) as CueName[]) {
      sound.play(cue);
      await vi.waitFor(() => expect(level(), cue).toBeGreaterThan(0.01), { timeout: 3000, interval: 10 });
      sound.pauseAll();
      await vi.waitFor(() => expect(level(), cue).toBeLessThan(0.001), { timeout: 3000, interval: 10 });
      sound.resume();
    }
    expect(problems).toEqual([]);
  });

  it('plays music, and falls silent while the tab is hidden', async () => {
    const sound = open();
    await sound.enable({ effects: 0, music: 1 });
    const level = await listen();
    await vi.waitFor(() => expect(level()).toBeGreaterThan(0.01), { timeout: 8000 });
    hideTab(true);
    await vi.waitFor(() => expect(level()).toBeLessThan(0.001));
    hideTab(false);
    await vi.waitFor(() => expect(level()).toBeGreaterThan(0.01), { timeout: 8000 });
    sound.setVolume({ music: 0 });
    await vi.waitFor(() => expect(level()).toBeLessThan(0.001));
    expect(problems).toEqual([]);
  });

  it('plays no cue while the tab is hidden, nor afterwards', async () => {
    const sound = open();
    await sound.enable({ effects: 1, music: 0 });
    const level = await listen();
    hideTab(true);
    sound.play('finish');
    hideTab(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(level()).toBeLessThan(0.001);
  });

  it.each([
    ['the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
    ['the tab is seen again', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['a key is pressed', () => userEvent.keyboard('a')],
    ['something is pressed', () => userEvent.click(document.body)],
  ])('the system takes the sound away, and gives it back when %s', async (_, comeBack) => {
    const sound = open();
    await sound.enable({ effects: 1, music: 1 });
    const level = await listen();
    const { Howler } = await loadPlayer();
    await vi.waitFor(() => expect(level()).toBeGreaterThan(0.01), { timeout: 8000 });
    await Howler.ctx.suspend();
    for (const cue of ['choose', 'finish'] as const) sound.play(cue);
    await comeBack();
    await vi.waitFor(() => expect(Howler.ctx.state).toBe('running'));
    // Nothing that was asked for meanwhile is heard late; the music begins anew, once.
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(level()).toBeLessThan(0.05);
    await vi.waitFor(() => expect(level()).toBeGreaterThan(0.01), { timeout: 8000 });
    expect(problems).toEqual([]);
  });

  it('reports a missing file instead of throwing', async () => {
    const sound = open({ files: { ...SOUND_FILES, cues: ['/missing/cues.webm'] } });
    await sound.enable({ effects: 1, music: 0 });
    sound.play('choose');
    await vi.waitFor(() => expect(problems).toMatchObject([{ kind: 'file-failed', file: 'cues' }]));
    sound.play('choose');
    sound.setVolume({ effects: 0.5 });
    expect(problems).toHaveLength(1);
  });

  it('reports a browser that holds sound back', async () => {
    const { Howler } = await loadPlayer();
    vi.spyOn(Howler.ctx, 'state', 'get').mockReturnValue('suspended');
    await open().enable({ effects: 1, music: 0 });
    await vi.waitFor(() => expect(problems).toEqual([{ kind: 'blocked' }]), { timeout: 3000 });
  });

  it('stays silent for good once destroyed', async () => {
    const sound = open();
    await sound.enable({ effects: 1, music: 1 });
    sound.destroy();
    await sound.enable({ effects: 1, music: 1 });
    sound.play('choose');
    const level = await listen();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(level()).toBeLessThan(0.001);
  });
});
