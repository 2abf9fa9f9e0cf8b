// What can be seen of a choice without playing it: whether it gives its answer away, and whether there is one at all.
const SIDE = '{side, select, step_in {steps in} leave {leaves it alone} other {coaches them}}';
const SIDE_ING = '{side, select, step_in {stepping in} leave {leaving it alone} other {coaching them}}';
const SEEN = 'Whoever notices stops reading. It shows in {moments}: change a few of them.';

export const BALANCE = {
  B01: {
    title: 'A tone that gives the answer away',
    says: {
      reason: {
        message: 'this option argues for itself: "{word}"',
        help: 'The others give no reason, so this one looks right. Leave the reason out; the reply or the debrief can show it.',
      },
      kind: {
        message: '"{word}" is how one would like to be seen',
        help: 'It makes this option the nice one among the others. Say what is done, and leave the manner to the player.',
      },
      unkind: {
        message: '"{word}" makes this the wrong one',
        help: 'Nobody sensible would choose it. Say it as the person who does it would: a plain deed, with nothing bad in it yet.',
      },
      belittled: {
        message: '"{word}" makes this option small',
        help: 'It tells players what you think of it. Without the word it is a deed like the others.',
      },
      absolute: {
        message: '"{word}" makes this option extreme',
        help: 'Players pass over what goes too far. Say what is done this time, by when, and how often.',
      },
      hedged: {
        message: '"{word}" takes this option half back',
        help: 'The others are firm, so this one looks weak or wise. Decide what is done, and say that.',
      },
    },
  },
  B02: {
    title: 'A look that gives the answers away',
    says: {
      longest: {
        message: `where one option is the longest, it is the one that ${SIDE}: {count} of {of} times`,
        help: SEEN,
      },
      quoted: {
        message: `where one option is in quotes, it is the one that ${SIDE}: {count} of {of} times`,
        help: SEEN,
      },
    },
  },
  B03: {
    title: 'Prices that give the answers away',
    says: {
      dearest: {
        message: `where one option is the dearest, it is the one that ${SIDE}: {count} of {of} times`,
        help: 'Then the price says which one it is. Let another cost as much, or this one less, in some of {moments}.',
      },
      order: {
        message:
          'in all {count} moments the prices stand in one order: {dear, select, step_in {stepping in} leave {leaving it} other {coaching them}}, then {middle, select, step_in {stepping in} leave {leaving it} other {coaching them}}, then {cheap, select, step_in {stepping in} leave {leaving it} other {coaching them}}',
        help: 'After the third one, players choose by price and no longer by what it is about. Turn the order round in some.',
      },
    },
  },
  B04: {
    title: 'A place that gives the answers away',
    says: {
      first: { message: `the first option is the one that ${SIDE}: {count} of {of} times`, help: SEEN },
      last: { message: `the last option is the one that ${SIDE}: {count} of {of} times`, help: SEEN },
    },
  },
  B05: {
    title: 'A late effect that nothing announces',
    says: {
      sudden: {
        message: '{weeks} weeks later "{of}" changes, and nothing before it hints at that',
        help: 'A blow nobody could see coming teaches nothing. Add something to "later" that can be seen or heard by then, or let a sign or a moment ask for this choice.',
      },
    },
  },
  B06: {
    title: 'An idea that nothing bears on',
    says: {
      nothing: {
        message: 'no option, task or plan here has to do with {idea}',
        help: 'Players learn it by what they do, and here they can’t. Give some moment an option for it ({moves}), or take it out of "teaches".',
      },
      planned: {
        message: 'only a plan has to do with {idea}, and no moment',
        help: 'Whoever never plans {practices} doesn’t meet it. An option that bears on it would do: {moves}.',
      },
    },
  },
  B07: {
    title: 'A way to lead that is right nowhere',
    says: {
      absent: {
        message: `no moment has an option of ${SIDE_ING}`,
        help: 'Without it there is nothing to weigh up. Each way should be right for somebody, some time: add it where it is tempting, and once where it is right.',
      },
      nowhere: {
        message: `${SIDE_ING} is on offer in {count, plural, one {# moment} other {# moments}} and can be right in none`,
        help: '{side, select, step_in {All those managers know their job, and nothing at stake is final. Let one be new, or one moment be of high stakes and not reversible.} leave {All those managers need help, and something is at stake each time. Let one be able to do it alone, or one moment be of low stakes.} other {All those managers are past needing it. Let one of them be still growing.}}',
      },
    },
  },
  B08: {
    title: 'Options that are one and the same',
    says: {
      twins: {
        message: 'this and "{other}" come to the same: "{move}", and nothing else',
        help: 'Two names for one deed are no choice. Give one of them another move, or something that only follows from it.',
      },
      dearer: {
        message: 'this and "{other}" come to the same, "{move}", and one of them costs more',
        help: 'Nobody would pay more for it. Give the dearer one another move, or something that only follows from it.',
      },
      one_side: {
        message: `every option of "{moment}" is a way of ${SIDE_ING}`,
        help: 'Then it doesn’t matter much what is chosen. Put one in that goes another way.',
      },
    },
  },
  B09: {
    title: 'A boss who wants nothing',
    says: {
      silent: {
        message: '{boss} never wants anything of the player',
        help: 'Pressure from above is what makes stepping in tempting. Say what they want in "wants", or let them come up in a moment ("from").',
      },
    },
  },
} as const;
