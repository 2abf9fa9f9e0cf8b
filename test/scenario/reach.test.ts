// What waits for something that cannot have happened by then, and what there is never room for.
import { describe, expect, test } from 'vitest';
import { draft, problemsOf, type Draft } from './support.ts';

/** `board_deck` comes in weeks 1 or 2, `board_review` in week 3, the last. */
const found = (change: (s: Draft) => void): string[] =>
  problemsOf(draft(change)).map(({ code, says, level, path }) => `${code} ${level} ${says} ${path}`);

const add = (s: Draft, id: string, given: object): void => {
  const options = s.moments[1]!.options.map((option) => structuredClone(option));
  s.moments.push({ ...structuredClone(s.moments[1]!), id, options, ...given });
};
const within = (from: number, to: number): object => ({ when: { weeks: [from, to] } });
const longer = (s: Draft, weeks: number): void => {
  s.weeks = weeks as never;
};

describe('a moment', () => {
  test.each<[what: string, change: (s: Draft) => void, problems: string[]]>([
    [
      'and another that wait for each other',
      (s) => {
        add(s, 'one', { ...within(1, 3), if: { seen: 'two' } });
        add(s, 'two', { ...within(1, 3), if: { any: [{ chose: 'one.ask' }, { all: [{ seen: 'one' }] }] } });
      },
      ['F02 error each_other /moments/2/if', 'F02 error each_other /moments/3/if'],
    ],
    [
      'three in a ring, and one that waits for them',
      (s) => {
        for (const [id, other] of Object.entries({ aa: 'bb', bb: 'cc', cc: 'aa' }))
          add(s, id, { ...within(1, 3), if: { seen: other } });
      },
      [2, 3, 4].map((n) => `F02 error each_other /moments/${n}/if`),
    ],
    [
      'that waits for a later one',
      (s) => (s.moments[0]!.if = { seen: 'board_review' }),
      ['F02 error waits /moments/0/if'],
    ],
    [
      'that waits for one of the same week',
      (s) => add(s, 'one', { ...within(3, 3), if: { chose: 'board_review.ask' } }),
      ['F02 error waits /moments/2/if'],
    ],
    ['that waits for an earlier one', (s) => (s.moments[1]!.if = { seen: 'board_deck' }), []],
    ['that asks that a later one has not been', (s) => (s.moments[0]!.if = { not: { seen: 'board_review' } }), []],
    [
      'that has another way to be true',
      (s) => (s.moments[0]!.if = { any: [{ seen: 'board_review' }, { level: 'tom.strain', above: 60 }] }),
      [],
    ],
    [
      'that waits for what can never come is not told besides',
      (s) => {
        add(s, 'never', { ...within(3, 3), if: { seen: 'last' } });
        add(s, 'last', within(3, 3));
        longer(s, 4);
        add(s, 'after', { ...within(4, 4), if: { seen: 'never' } });
      },
      ['F02 error waits /moments/2/if'],
    ],
    [
      'led to in the last week',
      (s) => {
        s.moments[1]!.options[0]!.then = 'after';
        add(s, 'after', { when: undefined });
        delete s.moments[2]!.options[0]!.then;
      },
      ['F02 error after_last /moments/2/id'],
    ],
    [
      'that waits for a broken promise of its own week',
      (s) => {
        const promise = { text: 'Soon.', to: 'tom', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } };
        s.moments[1]!.options[0]!.promise = promise;
        add(s, 'after', { ...within(3, 3), if: { broken: 'board_review.ask' } });
        delete s.moments[2]!.options[0]!.promise;
      },
      ['F02 error waits /moments/2/if'],
    ],
  ])('%s', (_, change, problems) => {
    expect(found(change)).toEqual(problems);
  });
});

describe('an option', () => {
  const asks =
    (condition: object, moment = 0) =>
    (s: Draft) => {
      s.moments[moment]!.options[0]!.if = condition;
    };
  test.each<[what: string, change: (s: Draft) => void, problems: string[]]>([
    ['that asks for itself', asks({ chose: 'board_deck.redo_slides' }), ['X01 error own /moments/0/options/0/if']],
    [
      'that asks for its neighbour',
      asks({ chose: 'board_deck.sit_with_her' }),
      ['X01 error own /moments/0/options/0/if'],
    ],
    ['that asks for a later choice', asks({ chose: 'board_review.ask' }), ['X01 error early /moments/0/options/0/if']],
    ['that asks for its own moment to have come', asks({ seen: 'board_deck' }), []],
    [
      'of weeks in which its moment is not',
      asks({ week: { from: 3 } }),
      ['X01 error untimely /moments/0/options/0/if'],
    ],
    [
      'for which weeks have to be over',
      (s) => {
        s.format = 2 as never;
        asks({ planned: 'one_on_one' })(s);
      },
      [],
    ],
    ['that asks for an earlier choice', asks({ chose: 'board_deck.redo_slides' }, 1), []],
    [
      'that asks for a choice of the same week',
      (s) => {
        add(s, 'same', within(3, 3));
        asks({ chose: 'board_review.wait' }, 2)(s);
      },
      [],
    ],
    [
      'of a moment that comes again may ask for its own',
      (s) => {
        s.format = 2 as never;
        Object.assign(s.moments[0]!, { ...within(1, 3), again_after_weeks: 1 });
        asks({ all: [{ chose: 'board_deck.redo_slides' }, { chose: 'board_deck.sit_with_her' }] })(s);
        s.moments[0]!.options.push({
          ...s.moments[0]!.options[1]!,
          id: 'other',
          move: 'stretch',
          text: 'Do some other thing now',
        });
        s.moments[0]!.options[0]!.if = { all: [{ chose: 'board_deck.other' }, { chose: 'board_deck.sit_with_her' }] };
      },
      [],
    ],
  ])('%s', (_, change, problems) => {
    expect(found(change)).toEqual(problems);
  });
});

describe('a sign', () => {
  test('of a choice asks for what has happened by its Monday', () => {
    const later = (after_weeks: number, condition: object) => (s: Draft) => {
      longer(s, 4);
      s.moments[0]!.options[0]!.later = [{ after_weeks, sign: 'Look.', if: condition }];
    };
    expect(found(later(1, { chose: 'board_review.ask' }))).toEqual(['X01 error early /moments/0/options/0/later/0/if']);
    expect(found(later(2, { chose: 'board_review.ask' }))).toEqual([]);
    expect(found(later(1, { seen: 'board_review' }))).toEqual([]);
  });

  test('of a Monday as well', () => {
    const sign = (given: object) => (s: Draft) => {
      s.format = 2 as never;
      longer(s, 4);
      s.signs = [{ id: 'rain', text: 'Rain.', ...given }] as never;
    };
    expect(found(sign({ if: { seen: 'board_review' }, weeks: [1, 3] }))).toEqual(['X01 error early /signs/0/if']);
    expect(found(sign({ if: { seen: 'board_review' } }))).toEqual([]);
    expect(found(sign({ if: { week: { from: 3 } }, weeks: [1, 2] }))).toEqual(['X01 error untimely /signs/0/if']);
    expect(found(sign({ weeks: [5, 6] }))).toEqual(['F17 error sign /signs/0/weeks']);
    expect(found(sign({ weeks: [3, 2] }))).toEqual(['F03 error reversed /signs/0/weeks']);
    expect(found(sign({ weeks: [2, 3], again_after_weeks: 2 }))).toEqual([
      'F17 warning once /signs/0/again_after_weeks',
    ]);
    expect(found(sign({ about: 'nobody', pool: 'none' }))).toEqual([
      'R01 error unknown /signs/0/about',
      'R01 error unknown /signs/0/pool',
    ]);
  });
});

describe('room', () => {
  const crowd =
    (count: number, given: object = {}) =>
    (s: Draft) => {
      for (let n = 0; n < count; n += 1) add(s, `extra_${n}`, { ...within(3, 3), ...given });
    };

  test('a turn has three, and what is over waits for the next', () => {
    expect(found(crowd(3))).toEqual(['F02 error crowded /moments/4/when/weeks']);
    const later = (s: Draft): void => {
      crowd(3)(s);
      longer(s, 4);
    };
    expect(found(later)).toEqual([]);
    const full = (s: Draft): void => {
      later(s);
      for (const id of ['a_1', 'a_2', 'a_3']) add(s, id, within(4, 4));
    };
    expect(found(full)).toEqual(['F02 error crowded /moments/4/when/weeks']);
  });

  test('priority says who has none', () => {
    const first = (s: Draft): void => {
      s.format = 2 as never;
      crowd(3)(s);
      s.moments[4]!['priority'] = 'first';
    };
    expect(found(first)).toEqual(['F02 error crowded /moments/3/when/weeks']);
  });

  test('by chance there may be some', () => {
    const perhaps = (s: Draft): void => {
      s.format = 2 as never;
      crowd(3)(s);
      s.moments[2]!['when'] = { weeks: [3, 3], chance: 0.9 };
    };
    expect(found(perhaps)).toEqual([]);
  });
});

describe('what comes again, and pools', () => {
  const event = (change: (s: Draft) => void) => (s: Draft) => {
    s.format = 2 as never;
    change(s);
  };
  const again = (given: object) =>
    event((s) => void Object.assign(s.moments[0]!, { ...within(1, 3), again_after_weeks: 1, ...given }));
  const promise = { text: 'Soon.', to: 'tom', due_in_weeks: 1, kept_by: { practice: 'one_on_one' } };

  test.each<[what: string, change: (s: Draft) => void, problems: string[]]>([
    ['a moment that comes again', again({}), []],
    [
      'one that promises',
      (s) => {
        again({})(s);
        s.moments[0]!.options[0]!.promise = promise;
      },
      ['F17 error promise /moments/0/options/0/promise'],
    ],
    [
      'one that leads to itself',
      (s) => {
        again({})(s);
        s.moments[0]!.options[0]!.then = 'board_deck';
      },
      ['F17 error itself /moments/0/options/0/then'],
    ],
    ['one that has no time to', again({ again_after_weeks: 3 }), ['F17 warning once /moments/0/again_after_weeks']],
    [
      'a pool of one',
      event((s) => {
        s.pools = [{ id: 'small' }] as never;
        s.moments[0]!['pool'] = 'small';
      }),
      [],
    ],
    [
      'a pool of none',
      event((s) => {
        s.pools = [{ id: 'small' }] as never;
      }),
      ['F17 warning empty /pools/0/id'],
    ],
    [
      'a pool with a person’s name',
      event((s) => {
        s.pools = [{ id: 'priya' }] as never;
        s.moments[0]!['pool'] = 'priya';
      }),
      ['R02 error id /pools/0/id'],
    ],
    [
      'what is drawn has no other time',
      event((s) => {
        s.pools = [{ id: 'small' }] as never;
        Object.assign(s.moments[0]!, { pool: 'small', when: { weeks: [1, 2], as_soon: true } });
      }),
      ['F17 warning drawn /moments/0/when/as_soon'],
    ],
    [
      'what follows is not drawn',
      event((s) => {
        s.pools = [{ id: 'small' }] as never;
        s.moments[0]!.options[0]!.then = 'after';
        add(s, 'after', { when: undefined, pool: 'small' });
      }),
      ['F17 error undrawn /moments/2/pool'],
    ],
  ])('%s', (_, change, problems) => {
    expect(found(change)).toEqual(problems);
  });
});
