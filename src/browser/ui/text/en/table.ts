// What is said at the table on every screen; comes with it. The other words of a run come later still.
const BAND = '{band, select, very_low {Very low} low {Low} fair {Fair} good {Good} high {High} other {}}';
const THEN_BAND = '{band, select, very_low {very low} low {low} fair {fair} good {good} high {high} other {}}';
const SINCE = '{weeks, plural, one {last Monday} other {# weeks ago}}';
const MOVED = `{moved, select, much_lower {, much lower than ${SINCE}} lower {, lower than ${SINCE}} higher {, higher than ${SINCE}} much_higher {, much higher than ${SINCE}} other {}}`;
const LOOKS =
  '{mood, select, happy {Looks happy} proud {Looks proud} relieved {Looks relieved} neutral {Looks calm} sceptical {Looks sceptical} worried {Looks worried} angry {Looks angry} exhausted {Looks exhausted} other {}}';
const THEN_LOOKS =
  '{mood, select, happy {looks happy} proud {looks proud} relieved {looks relieved} neutral {looks calm} sceptical {looks sceptical} worried {looks worried} angry {looks angry} exhausted {looks exhausted} other {}}';
const THAN_HERE = `{than, select, higher {${THEN_BAND}, higher than now} lower {${THEN_BAND}, lower than now} other {the same}}`;

export const WORDS = {
  // Reply
  'reply.title': '{name} answers',

  // A manager
  'manager.you': 'You',
  'manager.name_role': '{name}, {role}',
  'manager.looks': LOOKS,
  'manager.role_looks': `{role}, ${THEN_LOOKS}`,
  'manager.spoken': `${LOOKS}. Trust ${THEN_BAND}${MOVED}.{fog, select, yes { You haven’t seen the team lately.} met { You two talk, but you haven’t seen the team lately.} other {}}`,
  'manager.ghost': `In your first run trust was ${THAN_HERE}.`,
  'manager.first_run': 'In your first run',
  'manager.first_run_is': `{than, select, higher {${BAND}, higher than now} lower {${BAND}, lower than now} other {The same}}`,
  'manager.trust': 'Trust in you, as far as you can tell',
  'manager.trust_is': `${BAND}${MOVED}`,
  'manager.told': 'Their report',
  'manager.told_is': BAND,
  'manager.asks': 'Has asked for',
  'manager.asks_is': '{wish, select, room {A free hand} guidance {A clear line} other {Help to grow}}',
  'manager.figures': 'Figures, two weeks old',
  'manager.figures_are': `${BAND}{trend, select, up {, rising} flat {, steady} down {, falling} other {}}`,
  'manager.figures_none': 'No figures yet',
  'manager.impression': 'Your impression',
  'manager.impression_is': BAND,
  'manager.impression_none': 'None yet',
  'manager.met': 'You two last sat down',
  'manager.unseen': 'You last went to see the team',
  'manager.unseen_now': 'In the past week',
  'manager.unseen_weeks': '{weeks, plural, one {A week ago} other {# weeks ago}}',
  'manager.unseen_never': 'Not yet',
  'manager.team': 'Team',
  'manager.team_clear': '{list}.',
  'manager.team_fog':
    '{list}. {met, select, yes {All you know of how they are comes from {name}.} other {You can’t tell from here how they are.}}',
  'manager.team_of': '{team}: {people, plural, one {# person} other {# people}}',
  'manager.vacancies': '{vacancies, plural, one {one empty chair} other {# empty chairs}}',
  'manager.people_bright': '{count, plural, one {one in good spirits} other {# in good spirits}}',
  'manager.people_steady': '{count, plural, one {one steady} other {# steady}}',
  'manager.people_uneasy': '{count, plural, one {one uneasy} other {# uneasy}}',
  'manager.people_leaving': '{count, plural, one {one about to leave} other {# about to leave}}',
  'manager.deputy_of': '{name}’s deputy',
  'manager.post': '{name} ({how, select, vacant {vacant} other {acting}})',
  'manager.notice': 'Has given notice',
  'manager.notice_is': '{weeks, plural, =0 {Leaves this week} one {Leaves in a week} other {Leaves in # weeks}}',
  'manager.seen_delivery': 'The work goes',
  'manager.seen_delivery_is': BAND,
  'manager.seen_mood': 'The mood is',
  'manager.seen_mood_is': BAND,
  'manager.seen_load': 'The load is',
  'manager.seen_load_is': BAND,
  'manager.hovering': 'Has begun to look over the team’s shoulders.',
  'manager.coaching': 'Has begun to coach the team.',
  'manager.asking': 'Questions for you',
  'manager.waiting': '{count, plural, =0 {None} one {One has come up to you.} other {# have come up to you.}}',
  'manager.spoken_waiting':
    '{count, plural, one {One question has come up to you.} other {# questions have come up to you.}}',
  'manager.in_work': 'In their work',
  'manager.in_work_is': '{blocks, plural, =0 {Not at all} one {You, # block a week} other {You, # blocks a week}}',
  'manager.spoken_in_work': 'You are in their work.',
  'manager.your_week':
    'Your week in blocks: {work} in their work, {along} with them, {asked} on their questions, {elsewhere} elsewhere, {left} unspent.',
  'manager.attention': 'This week from you',
  'manager.blocks': '{blocks, plural, =0 {None} one {# block} other {# blocks}}',
  'manager.list': 'Your managers',

  'map.key_ghost': 'outline: your first run',

  // The top of the play screen and the two ways to look
  'play.week': 'Week {week}',
  'play.week_of': '{length, plural, one {Week {week}} other {Weeks {week}–{to}}} *of {weeks}*',
  'play.away_week': 'Away, week {week}',
  'play.back': 'Back at work',
  'play.opening': 'Before you start',
  'play.debrief': 'Looking back',
  'play.list': 'List',
  'play.map': 'Map',
  'play.as_list': 'List instead of the map',
  'play.as_map': 'Map instead of the list',
  'play.now_list': 'Showing your managers as a list.',
  'play.now_map': 'Showing your managers on the map.',
  'play.organisation': 'Your organisation',
  'play.card': 'What is in front of you',
  'play.undo': 'Undo',
  'play.undone': 'Undone.',
  'play.step_failed': 'The next step didn’t load. Check your connection and press again.',
  'play.map_failed': 'The moving map doesn’t work here. Nothing else is missing.',
  'play.sending': 'On its way…',
  'play.refused': 'That didn’t work: {reason}',

  // Opening
  'opening.you': 'You are',
  'opening.boss': 'Your boss',
  'opening.managers': 'Your managers',
  'opening.style_title': 'Before the first Monday',
  'opening.style_question': 'How much of your managers’ work is your work?',
  'opening.style_hint': 'There’s no right answer. You’ll see yours again at the end.',
  'opening.style_low': 'None of it',
  'opening.style_high': 'All of it',
  'opening.style_0': 'None of it. They were hired to run it.',
  'opening.style_1': 'Very little. I step in when they ask.',
  'opening.style_2': 'Some. I keep a hand in what matters most.',
  'opening.style_3': 'About half. We’re in it together.',
  'opening.style_4': 'A lot. I want to know how it gets done.',
  'opening.style_5': 'Nearly all. My name is on it.',
  'opening.style_at': '{share}: {words}',
  'opening.to_style': 'Continue',
  'opening.start': 'Start the first week',
  'opening.length':
    '{weeks, plural, one {# week} other {# weeks}}{length, plural, one {} other {, planned # at a time}}, then you go on leave.',

  // The week and the leave
  'week.over': '{length, plural, one {Week {week} is over.} other {Weeks {week} to {to} are over.}}',
  'week.quiet': 'Nothing you could put your finger on. Work carried on.',
  'week.skip': '{length, plural, one {Skip to Friday} other {Skip to the last Friday}}',
  'replay.open': 'Watch an earlier week',
  'replay.where': 'Week {week}, again',
  'replay.title': 'Week {week}, again',
  'replay.begins_said': 'Watching week {week} again.',
  'replay.over_said': 'Week {week} is over. You’re seeing where things stood then.',
  'replay.left_said': 'Back to now.',
  'away.pause': 'Pause',
  'away.go_on': 'Resume',
  'away.faster': 'Faster',
} as const;
