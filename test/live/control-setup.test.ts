import { describe, expect, test } from 'vitest';
import {
  forgetSession,
  forgetSetup,
  keepSession,
  keepSetup,
  keptSessions,
  keptSetups,
  type SessionHere,
  type KeptSetup,
} from '../../src/browser/live/control/kept-here.ts';
import {
  chosenFrom,
  firstOf,
  firstSetup,
  fittingTurns,
  minutesSpent,
  wantedOf,
} from '../../src/browser/live/control/set-up.ts';
import { debriefMinutes } from '../../src/core/session/agenda.ts';
import { boardOf } from '../../src/core/session/debrief/board.ts';
import { PLAY, usuallyDropped } from '../../src/core/session/slot.table.ts';
import { keptIn } from '../support/live-shell.ts';
import { exampleBeside, exampleState } from '../support/session.ts';

const offered = { id: 'friday_deck', title: 'The Friday deck', summary: '', language: 'en', teaches: [], turnWeeks: 2 };
const long = { ...offered, turns: 8, minutes: 25 };
const short = { ...offered, id: 'tutorial', turns: 2, minutes: 5 };

describe('a set-up', () => {
  test('begins with what was played last, else with a scenario that most people recognise', () => {
    expect(firstOf([short, long], null)).toBe(long);
    expect(firstOf([short, long], 'tutorial')).toBe(short);
    expect(firstOf([short], 'gone')).toBe(short);
    expect(firstOf([], null)).toBeUndefined();
  });
  test('plays as many turns as fit, and never more than there are', () => {
    for (const slot of [45, 60, 90] as const) {
      const turns = fittingTurns(long, slot);
      expect(turns * (25 / 8)).toBeLessThanOrEqual(PLAY[slot] + 25 / 8 / 4);
      expect(fittingTurns(short, slot)).toBe(2);
    }
  });
  test('says where the minutes go, and when people will have to hurry', () => {
    const chosen = chosenFrom(long);
    const first = firstSetup(chosen);
    const spent = minutesSpent(chosen, first);
    expect(spent.hurried).toBe(false);
    expect(spent.play + spent.debrief + spent.rest).toBeLessThanOrEqual(first.minutes);
    expect(spent.debrief).toBeGreaterThanOrEqual(first.minutes / 3);
    expect(minutesSpent(chosen, { ...first, turns: 8, minutes: 45 }).hurried).toBe(true);
  });
  test('promises the debrief that the session then counts, whatever is picked for it', () => {
    const chosen = chosenFrom(long);
    for (const minutes of [45, 60, 90] as const) {
      const setup = { ...firstSetup(chosen), minutes };
      const { debrief } = minutesSpent(chosen, setup);
      const state = exampleState({ step: 'leave' });
      const shown = (picked: readonly string[], pickedOnce: boolean): number => {
        const dropped = new Set(usuallyDropped(setup));
        const given = { ...state, setup: { ...state.setup, minutes }, dropped, picked, pickedOnce };
        const { agenda, reserved } = boardOf(given, exampleBeside());
        return debriefMinutes(agenda, reserved);
      };
      expect([shown([], false), shown(['a', 'b'], true), shown(['a', 'b', 'c'], true)]).toEqual([
        debrief,
        debrief,
        debrief,
      ]);
    }
  });
  test('asks for bots only to rehearse, and for the facilitator’s pace where people decide together', () => {
    const chosen = chosenFrom(long);
    const setup = { ...firstSetup(chosen), pace: 'own' } as const;
    expect(wantedOf(chosen, setup, false)).toMatchObject({ bots: 0, setup: { rehearsal: false, pace: 'own' } });
    expect(wantedOf(chosen, setup, true)).toMatchObject({ bots: 12, setup: { rehearsal: true } });
    expect(wantedOf(chosen, { ...setup, capacity: 5 }, true).bots).toBe(5);
    for (const mode of ['table', 'room'] as const)
      expect(wantedOf(chosen, { ...setup, mode }, false).setup.pace).toBe('facilitator');
  });
});

describe('kept in this browser', () => {
  const setup: KeptSetup = {
    scenario: 'friday_deck',
    title: 'The Friday deck',
    setup: { turns: 6, mode: 'own', pace: 'facilitator', minutes: 60, capacity: 60 },
    at: 1,
  };
  const session: SessionHere = {
    session: 'abc',
    code: 'K7M4QX',
    title: 'The Friday deck',
    control: 'secret-1',
    projector: 'secret-2',
    rehearsal: false,
    at: 1,
  };
  test('set-ups come back, the newest first, each once, and go when they are forgotten', () => {
    const kept = keptIn();
    keepSetup(kept, setup);
    keepSetup(kept, { ...setup, setup: { ...setup.setup, minutes: 90 }, at: 2 });
    keepSetup(kept, { ...setup, at: 3 });
    expect(keptSetups(kept).map(({ at }) => at)).toEqual([3, 2]);
    for (const one of keptSetups(kept)) forgetSetup(kept, one);
    expect(kept.map.size).toBe(0);
  });
  test('a session comes back by its newest links, and nothing of it stays when it is forgotten', () => {
    const kept = keptIn();
    keepSession(kept, session);
    keepSession(kept, { ...session, control: 'secret-3' });
    expect(keptSessions(kept)).toEqual([{ ...session, control: 'secret-3' }]);
    forgetSession(kept, 'abc');
    expect(kept.map.size).toBe(0);
  });
  test('what is not ours is passed over', () => {
    const kept = keptIn();
    for (const broken of ['', 'no json', '{}', '[null, 7, "x", {"session": "a"}]']) {
      kept.write('live/sessions', broken);
      kept.write('live/setups', broken);
      expect([...keptSessions(kept), ...keptSetups(kept)]).toEqual([]);
    }
    const strange = [{ ...session, control: 'a.b#c' }, { ...session, session: '../x' }, session];
    kept.write('live/sessions', JSON.stringify(strange));
    expect(keptSessions(kept)).toEqual([session]);
    kept.write('live/setups', JSON.stringify([{ ...setup, setup: { ...setup.setup, minutes: 61 } }, setup]));
    expect(keptSetups(kept)).toEqual([setup]);
  });
});
