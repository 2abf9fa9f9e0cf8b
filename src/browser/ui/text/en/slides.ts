// What stands on the projector, and on the phones beside it. Read from the back of a hall: few words, the finding first.
import { WORDS as SAID } from '../../../../core/session/words/en/slides.ts';
import { IDEA_NAMES } from './shared/ideas.ts';

export const WORDS = {
  // Core's own: what stands among an author's words
  ...SAID,
  ...IDEA_NAMES,
  'slides.trust': 'Trust',
  'slides.delivery': 'Delivery',
  'slides.week': '{week, plural, =0 {Start} other {Week #}}',
  'slides.week_axis': '{week, plural, =0 {start} other {week #}}',
  'slides.on_leave': 'Week {week}, on leave',
  'slides.leave': 'on leave',
  'slides.share': '{count} of {of}',
  'slides.quoted': '“{text}”',
  'slides.step':
    '{step, select, welcome {Welcome} frame {Your new job} turn {Your turn} play {Your run} leave {You’re on leave} bets {Whom you bet on} told {What you were told} choice {How you chose} tables {At your tables} pair {Two runs, one week} cloud {All your runs} second {A second run} second_shown {First run and second} idea {What it was about} plans {On Monday} other {Thank you}}',

  // Welcome and the role card
  'slides.welcome.here': '{people, plural, =0 {Nobody’s here yet} one {1 person is here} other {# people are here}}',
  'slides.welcome.begun': '{begun, plural, =0 {Scan, and you’re in} one {1 has begun} other {# have begun}}',
  'slides.welcome.how': 'No account, no app. Any name you like.',
  'slides.frame.job': 'Your new job',
  'slides.frame.teams': '{teams, plural, one {1 team} other {# teams}}',
  'slides.frame.weeks': '{weeks, plural, one {1 week} other {# weeks}}',
  'slides.frame.no_names': 'no names up here, no grade',
  'slides.frame.caption': 'You’ll see what a leader sees. What was really so comes out afterwards.',

  // While people decide
  'slides.turn.headline':
    '{step, select, play {Play at your own pace} leave {You’re on leave} other {Turn {turn} of {turns}}}',
  'slides.turn.through':
    '{of, plural, =0 {Nobody has sat down yet} one {{done} of 1 is through} other {{done} of # are through}}',
  'slides.turn.away':
    '{of, plural, =0 {Nobody has sat down yet} one {{done} of 1 has gone} other {{done} of # have gone}}',
  'slides.turn.reading': 'Read on your phones',
  'slides.turn.ask':
    '{kind, select, style {How much of your managers’ work is your work?} worst_team_at {Whose team will be in the most trouble by week {week}?} best_team_at {Whose team will be doing best by week {week}?} other {What comes next: your plan}}',
  'slides.turn.on_phone': 'Answer on your phone. What most of you want is done.',
  'slides.turn.voted': '{votes, plural, =0 {No votes yet} one {1 vote so far} other {# votes so far}}',
  'slides.turn.all_in': '{votes, plural, one {1 vote} other {# votes}}',
  'slides.turn.most': '{letter} has {votes} of {of}',
  'slides.turn.level': '{letters} are level, {votes} each',

  // Bets
  'slides.bets.headline':
    '{right, plural, =0 {None of {of} bets came true} one {1 of {of} bets came true} other {# of {of} bets came true}}',
  'slides.bets.ask':
    '{ask, select, worst_team_at {Who’d be doing worst in week {week}?} other {Who’d be doing best in week {week}?}}',
  'slides.bets.bet': '{count, plural, one {1 bet} other {# bets}}',
  'slides.bets.came': '{count, plural, one {1 run} other {# runs}}',
  'slides.bets.caption':
    '{ask, select, worst_team_at {Worst: {bets} of {of} bet on {bet}; it was {came} in {runs, plural, one {1 run} other {# runs}}.} other {Best: {bets} of {of} bet on {bet}; it was {came} in {runs, plural, one {1 run} other {# runs}}.}}',

  // Told against true
  'slides.told.headline': '{name} said {told}. It was {real}.',
  'slides.told.close': '{name} told you how it was.',
  'slides.told.under': '{team}, week {week}: {points, plural, one {1 point} other {# points}} apart',
  'slides.told.said': 'said',
  'slides.told.real': 'true',
  'slides.told.caption':
    '{team}, 0 to 100, {runs, plural, one {your run} other {the middle of # runs}}. Furthest apart in week {week}, by {points, plural, one {1 point} other {# points}}.',

  // How the room chose
  'slides.choice.headline': '{count} of {of} chose {letter}',
  'slides.choice.guess': 'How did this room choose? Guess before you see it.',
  'slides.choice.all': 'All {of} chose {letter}',
  'slides.choice.level': '{letters}: {count} each',
  'slides.choice.nobody': 'Nobody has chosen yet',
  'slides.choice.chose': 'Chose it',
  'slides.choice.few': 'fewer than 5',
  'slides.choice.caption':
    'After the leave, trust was at {trust} and delivery at {delivery} with {letter}; with {other}, at {other_trust} and {other_delivery}.',
  'slides.choice.caption_one':
    'After the leave, trust was at {trust} and delivery at {delivery} with {letter}. Of the others there are too few.',
  'slides.choice.caption_few': 'Where it led is told for answers that at least five runs gave.',

  // Tables
  'slides.prompts.headline': 'At your table',
  'slides.prompts.caption': 'Look at your own run, then talk.',

  // A pair of runs
  'slides.pair.vote': 'Which run did better?',
  'slides.pair.talk': 'Find someone who sees it differently',
  'slides.pair.again': 'Vote again: which did better?',
  'slides.pair.shift': '{letter} went from {before} to {after}',
  'slides.pair.same': 'Nobody’s mind was changed: {one} to {other}',
  'slides.pair.where': 'Week {week}, in the same state: {title}',
  'slides.pair.voted': '{voted} of {of} have voted',
  'slides.pair.first': 'First vote',
  'slides.pair.second': 'After talking',
  'slides.pair.caption':
    'After the leave, A: trust {trust_one}, delivery {delivery_one}. B: trust {trust_other}, delivery {delivery_other}. From 0 to 100.',
  'slides.pair.event': 'Week {week}: {text}',

  // All runs
  'slides.cloud.headline': 'Before the leave, trust lay between {low} and {high}',
  'slides.cloud.one': 'Before the leave, trust was at {trust}, delivery at {delivery}',
  'slides.cloud.one_caption': 'The dot is your run: trust to the right, delivery upwards. On leave it’s a ring.',
  'slides.cloud.under': '{of, plural, one {Your run, week {week}} other {# runs: same start, same luck, week {week}}}',
  'slides.cloud.caption':
    'A dot is a run; on leave they’re rings. In week {week}, {both} of {of} had trust and delivery above 50.',
  'slides.cloud.play': 'Play',
  'slides.cloud.stop': 'Stop',
  'slides.cloud.back': 'A week back',
  'slides.cloud.on': 'A week on',

  // The second run
  'slides.second.headline':
    '{back, plural, =0 {Where would you go back to?} one {1 of {of} went back} other {# of {of} went back}}',
  'slides.second.under': 'Same people, same luck, another decision',
  'slides.second.caption': 'Most went back to “{title}” ({count}).',
  'slides.again.headline':
    '{better, plural, =0 {Nobody did better the second time} other {{better} of {pairs} did better the second time}}',
  'slides.again.under': '{level, select, trust {Trust, from 0 to 100} other {Delivery, from 0 to 100}}',
  'slides.again.first': 'first',
  'slides.again.second': 'second',
  'slides.again.caption':
    'Week {week}, middle run: {first} the first time, {second} the second. A band holds half of the runs.',

  // The idea, the plans, the end
  'slides.idea.over': 'What it was about',
  'slides.idea.is':
    '{idea, select, D1 {You never see it all. What you’re told depends on how you’ve taken it before.} D2 {How you lead managers is how they lead their teams.} D3 {What you’re told, and who stays, rests on trust. So do the goals.} P1 {Each time you do it for them, it’s quicker, and they learn less.} P2 {Your old work is a comfortable place to be absent in.} P3 {The best at the work isn’t yet good at leading those who do it.} P4 {When one person decides alone about careers and money, nobody says no.} G1 {Managing takes hours. Where nobody plans them, nobody has them.} G2 {People reach goals that they’ve had a say in.} G3 {What’s agreed holds when you’re away. What hangs on you doesn’t.} G4 {Work on how they manage, not on what they deliver.} G5 {How you take bad news in public decides what you hear next.} other {}}',
  'slides.plans.put_up': 'Write yours on your phone. Put it up here, if you like: it carries no name.',
  'slides.plans.headline':
    '{written, plural, =0 {If it happens on Monday, then …} one {1 plan for Monday} other {# plans for Monday}}',
  'slides.plans.caption':
    '{up, plural, =0 {None of them is up here.} one {1 of {written} is up here, without a name.} other {# of {written} are up here, without names.}}',
  'slides.close.headline':
    '{decisions, plural, one {1 decision} other {# decisions}}, {people, plural, one {1 person} other {# people}}',
  'slides.close.under': 'Nobody saw all of it. Neither will you on Monday.',
  'slides.close.caption': 'Thank you for playing.',

  // Nothing to show
  'slides.few': 'Too few to show',
  'slides.few_why': 'With fewer than five, a figure could point at somebody.',

  // On a phone
  'slides.phone.wall': 'What the big screen says',
  'slides.phone.let_go': 'The big screen shows it now.',
  'slides.phone.second_text': 'Pick a decision to go back to. The luck stays the same; your first run is kept.',
  'slides.phone.second_none': 'There’s nothing to go back to in this run.',
  'slides.phone.second_wait': 'You can go back as soon as your facilitator opens it.',
  'slides.phone.second_pen': 'Whoever has the pen goes back for all of you.',
  'slides.phone.second_room': 'The room played one run together. You can go back in one of your own, later.',
  'slides.phone.second_done': 'You went back. Your second run is played to its end.',

  // Around the slide
  'slides.title': 'Projector',
  'projector.join': 'How to join',
  'projector.scan': 'Scan, or go to',
  'projector.qr': 'QR code to join: {address}',
  'projector.left': '{minutes} min {seconds} s left',
  'projector.soon': 'Last 30 seconds',
  'projector.over': 'Time’s up',
  'projector.paused': 'Paused',
  'projector.waiting': 'One moment …',
  'projector.lost': 'No connection. It comes back by itself.',
  'projector.gone':
    '{why, select, rotated {This link is no longer valid. Open the new one from the control window.} erased {This session has been erased.} not_found {There’s no such session.} no_right {This link doesn’t open this session.} other {This session is open in another window.}}',
  'projector.full': 'Full screen (F)',
  'projector.larger': 'A+, larger text',
  'projector.smaller': 'A−, smaller text',
  'projector.theme': 'Light or dark (D)',
} as const;
