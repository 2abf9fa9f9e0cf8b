import { expect, test } from 'vitest';
import { liveSectionOf, withLiveSection } from '../bench/live/section.ts';

const PAGE = '# Performance\n\nText.\n\n## Goals\n\nMet.\n';
const section = (figure: number): string => `## Live sessions\n\n${figure} ms\n\n| a | b |\n`;

test('either bench writes its part of the page and leaves the other’s', () => {
  const both = withLiveSection(PAGE, section(1));
  expect(both).toBe(`${PAGE}\n${section(1)}`);
  expect(withLiveSection(both, section(2))).toBe(`${PAGE}\n${section(2)}`);
  expect(withLiveSection('# Anew\n', liveSectionOf(both))).toBe(`# Anew\n\n${section(1)}`);
  expect(withLiveSection(PAGE, liveSectionOf(PAGE))).toBe(PAGE);
});
