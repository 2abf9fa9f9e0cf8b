import { KNOWN } from './pieces.ts';

const kindOf = <Name extends string>(name: Name) =>
  `{${name}, select, manager {a manager} member {a member of a team} candidate {a candidate} peer {a peer} boss {a boss} everyone {all managers} moment {a moment} step {a step} look {a look} away_scene {a scene of the leave} fact {a fact} passage {a passage} ending {an ending} pool {a pool} sign {a sign} other {an option}}` as const;

export const REFERENCES = {
  R01: {
    title: 'A name that leads nowhere',
    says: {
      unknown: {
        message:
          '{wanted, select, manager {there’s no manager} member {no team has a member} candidate {there’s no candidate} moment {there’s no moment} step {there’s no step} option {there’s no option} fact {there’s no fact} pool {there’s no pool} look {there’s no look} boss {there’s no boss} sign {there’s no sign} away_scene {there’s no scene of the leave} ending {there’s no ending} other {there’s nobody}} called "{name}"{more, plural, =0 {} one { (once more below)} other { (# more times below)}}',
        help: KNOWN,
      },
      other_kind: { message: `"{name}" is ${kindOf('is')}, not ${kindOf('wanted')}`, help: KNOWN },
      after_end: { message: 'week {week} is after the end', help: 'The last week is {last}.' },
      week_over: {
        message: 'week {week} is over when the bet is made',
        help: 'The bet is made in week {made}: ask about that week or a later one.',
      },
      practice: {
        message: 'this scenario doesn’t offer the practice "{practice}"',
        help: 'It offers: {offered}.',
      },
    },
  },
  R02: {
    title: 'The same id twice',
    says: {
      id: {
        message: `there’s already ${kindOf('kind')} called "{name}"`,
        help: 'Each id can only be used once. Give this one another.',
      },
      practice: { message: 'the practice "{practice}" is already in the list', help: 'Take one of them out.' },
    },
  },
  R03: {
    title: 'An id that already means something',
    says: {
      taken: {
        message: '"{id}" already means something else in texts and conditions',
        help: "Taken are {taken}. Use the person's first name.",
      },
    },
  },
  R04: {
    title: 'An allowance that allows nothing',
    says: {
      code: { message: 'there’s no problem code "{written}"', help: 'Each problem starts with its code.' },
      error: { message: '{written} is an error and can’t be allowed', help: 'Fix it instead.' },
      idle: {
        message: '{written} doesn’t happen at "{at}"',
        help: 'Take this allowance out, so it can’t hide something later.',
      },
    },
  },
  R05: {
    title: 'Somebody whom nobody meets',
    says: {
      unmet: {
        message: 'nobody ever meets "{name}"',
        help: 'Let them speak, send something or be talked of: "from", or their id in braces in a text. Or take them out.',
      },
    },
  },
  R06: {
    title: 'A former id',
    says: {
      renamed: { message: '"{former}" is called "{name}" now', help: 'Write "{name}".' },
    },
  },
  R07: {
    title: 'A former id that is in use',
    says: {
      taken: {
        message: 'something else is called "{former}", or was',
        help: 'That is "{name}". What was saved under an old id can only come to one of the two: take it out of "was" here, or there.',
      },
      own: {
        message: '"{former}" is what this is called',
        help: 'Only ids that it no longer has belong in "was". Take this one out.',
      },
    },
  },
} as const;
