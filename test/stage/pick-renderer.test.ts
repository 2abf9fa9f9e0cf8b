import { expect, test } from 'vitest';
import { JUDGED_FRAMES, isSlow, pickRenderer } from '../../src/browser/stage/pick-renderer.ts';

test.each([
  'Google SwiftShader',
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
  'WARP',
  'Apple Software Renderer',
])('draws with Canvas where WebGL is software: %s', (name) => {
  expect(pickRenderer(name)).toBe('canvas');
});

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce GTX 1650 Direct3D11)',
  'Apple M2',
  'Mali-G78',
  'ANGLE (Intel, Mesa Intel(R) UHD)',
])('draws with WebGL on a graphics card: %s', (name) => {
  expect(pickRenderer(name)).toBe('webgl');
});

test('draws with Canvas without WebGL', () => {
  expect(pickRenderer(null)).toBe('canvas');
});

test('judges frames only when there are enough, and by their median', () => {
  const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);
  expect(isSlow(frames(JUDGED_FRAMES - 1, 90))).toBe(false);
  expect(isSlow(frames(JUDGED_FRAMES, 90))).toBe(true);
  expect(isSlow(frames(JUDGED_FRAMES, 17))).toBe(false);
  expect(isSlow(frames(5, 400))).toBe(false);
  expect(isSlow(frames(6, 400))).toBe(true);
  expect(isSlow([...frames(5, 400), ...frames(JUDGED_FRAMES, 17)])).toBe(false);
});
