// What stands on a slide in the game's own words, in English (ICU MessageFormat). Another language is another file with the same keys.
export const WORDS = {
  'prompt.when': 'Show each other your weeks. Where did two of you, in the same spot, do different things, and why?',
  'prompt.knew':
    'What did you believe about your managers that turned out not to be so? What could have told you earlier?',
  'prompt.next': 'What would make the other choice right? Name the team, the week and the sign you would look for.',

  'back.style': 'The very beginning',
  'back.bet': 'The bet in week {week}',
  'back.plan': 'The plan of week {week}',

  'event.notice': '{name} hands in their notice.',
  'event.stays': '{name} takes their notice back.',
  'event.gone': '{name} has left.',
  'event.leave': '{count, plural, one {Somebody in {team} gives notice.} other {# people in {team} give notice.}}',
  'event.kept': 'Promise kept: {text}',
  'event.broken': 'Promise broken: {text}',
} as const;
