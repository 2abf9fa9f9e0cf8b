// What is told of a scenario's balance, in English: ICU messages as those of problems. Names between asterisks are the author's.
export const REMEDY_WORDS = {
  price: 'Set the price of *{option}* from {from} to {to}',
  move: 'Make *{option}* another deed: `{to}` (“{note}”) instead of `{from}`',
  effect_out: 'Take the effect on {of} out of *{option}*',
  effect_half: 'Halve the effect on {of} in *{option}*: {to} points instead of {from}',
  effect_larger: 'Only if nothing else will do: double the effect on {of} in *{option}*, from {from} to {to} points',
  effect_new:
    'Only if nothing else will do: give *{option}* an effect of {to} points on {of}{after, plural, =0 {} one {, a week later} other {, # weeks later}}',
  earlier: 'Let *{moment}* come a week earlier: weeks {to} instead of {from}',
  later: 'Let *{moment}* come a week later: weeks {to} instead of {from}',
  stakes: 'Set the stakes of *{moment}* to `{to}` instead of `{from}`',
  reversible:
    'Let what is decided in *{moment}* {to, select, true {be something that can be undone} other {be something that can’t be undone}}',
  cast: 'Make {name}’s {field} `{to}` instead of `{from}`',
  weeks: 'Let it last {to} weeks instead of {from}',
  away_weeks: 'Let the leave last {to} weeks instead of {from}',
  attention: 'Give the week {to} blocks of attention instead of {from}',
} as const;

export const VERDICT_WORDS = {
  fair: '“{title}” is a fair game: all {gates} gates are met, over {seeds} runs of each bot.',
  missed:
    '“{title}” misses {missed} of {gates} gates, over {seeds} runs of each bot. What would help most comes first.',
  short:
    'There’s no verdict on “{title}”: it lasts {weeks, plural, one {# week} other {# weeks}}, and how one leads takes {wanted} to show. What can be said all the same: {missed, plural, =0 {none of {gates} figures is short of what a longer scenario should have} one {# of {gates} figures is short of what a longer scenario should have} other {# of {gates} figures are short of what a longer scenario should have}}, over {seeds} runs of each bot.',
} as const;

export const CARRIER_WORDS = {
  helps: '*{what}* helps: without it, {without} instead of {before} (a change of {low} to {high})',
  hurts: '*{what}* stands in its way: without it, {without} instead of {before} (a change of {low} to {high})',
} as const;
