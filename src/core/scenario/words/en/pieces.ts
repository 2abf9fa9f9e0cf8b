// What several messages have in common.

export const KNOWN = '{count, plural, =0 {There are none yet.} other {There are: {names}.}}';
