import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterDay, planCalendar, type CalendarPlan } from '../../src/core/run/calendar.ts';

const PLAN: CalendarPlan = {
  summary: 'My plan: ask first',
  description: 'If Priya is late,\nthen I will ask; nothing else.',
  today: { year: 2026, month: 11, day: 23 },
  stamp: '20261123T081500Z',
  id: '7f0c-22',
  inDays: [14, 30],
};

/** As a calendar reads it: folds undone, one property a line. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('holds one event that comes in 14 and in 30 days, with all that RFC 5545 asks for', () => {
  const lines = unfolded(planCalendar(PLAN));
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Skip Level//Plan//EN',
    'CALSCALE:GREGORIAN',
  ]);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const of = (name: string): string[] => lines.filter((line) => line.startsWith(name));
  expect(of('BEGIN:VEVENT')).toHaveLength(1);
  expect(of('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261207']);
  expect(of('DTEND')).toEqual(['DTEND;VALUE=DATE:20261208']);
  // Sixteen days after the 7th it is the 23rd, which is in 30 days.
  expect(of('RRULE')).toEqual(['RRULE:FREQ=DAILY;INTERVAL=16;COUNT=2']);
  expect(of('UID')).toEqual(['UID:7f0c-22']);
  expect(of('DTSTAMP')).toEqual(['DTSTAMP:20261123T081500Z']);
  expect(of('DESCRIPTION:If')[0]).toBe('DESCRIPTION:If Priya is late\\,\\nthen I will ask\\; nothing else.');
});

test('days go over months, years and leap days', () => {
  expect(laterDay({ year: 2027, month: 12, day: 20 }, 14)).toEqual({ year: 2028, month: 1, day: 3 });
  expect(laterDay({ year: 2028, month: 2, day: 15 }, 14)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(laterDay({ year: 2100, month: 2, day: 15 }, 14)).toEqual({ year: 2100, month: 3, day: 1 });
});

test('a day later is what the calendar of the machine says', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }),
      fc.nat(60),
      (date, days) => {
        const from = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const later = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
        expect(laterDay(from, days)).toEqual({
          year: later.getUTCFullYear(),
          month: later.getUTCMonth() + 1,
          day: later.getUTCDate(),
        });
      },
    ),
  );
});

test('whatever is written, no line is longer than 75 octets and every word comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (description) => {
      const text = planCalendar({ ...PLAN, description });
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(bytes(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\n\r]/);
      }
      const written = unfolded(text).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
      const read = written
        .slice('DESCRIPTION:'.length)
        .replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
      const meant = description.replaceAll(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
      expect(read).toBe(meant.replaceAll(/(?!\n)\p{Cc}/gu, ''));
    }),
  );
});

test('a tab or a strange line end joins no words, and what cannot be seen is left out', () => {
  const text = planCalendar({
    ...PLAN,
    summary: 'ask\tfirst',
    description: 'if\tlate\vthen\u2028ask\u0000\u0007 once',
  });
  expect(unfolded(text)).toContain('SUMMARY:ask first');
  expect(unfolded(text)).toContain('DESCRIPTION:if late\\nthen\\nask once');
});

test('a stamp or an id that is none is a fault of ours', () => {
  expect(() => planCalendar({ ...PLAN, stamp: 'today' })).toThrow('expected 20261123T081500Z');
  expect(() => planCalendar({ ...PLAN, id: 'a\r\nb' })).toThrow('letters, digits and hyphens');
});
