// The leave, week by week. A sentence is told once in a leave: each thing that can happen has several, and one with a figure for when they are used up.
const HAVE = '{managers, plural, one {has} other {have}}';
const verb = <One extends string, Other extends string>(one: One, other: Other) =>
  `{managers, plural, one {${one}} other {${other}}}` as const;

export const WORDS = {
  'leave.when': 'Week {week} of {weeks} without you',
  'leave.when_back': 'The day you’re back',
  'leave.meanwhile': 'Meanwhile',
  'leave.continue': 'Continue',
  'leave.skip': 'Skip to the end',
  'leave.earlier': 'Back to week {week}',
  'leave.again': 'Watch week {week} again',

  // What lies on the desk, and who has gone
  'leave.desk': 'On your desk',
  'leave.desk_none': 'Nothing',
  'leave.desk_count': '{count, plural, one {# question} other {# questions}}',
  'leave.desk_of': '{name} {count}',
  'leave.desk_envelope':
    '{managers, plural, one {An envelope: {names} has resigned} other {Envelopes: {names} have resigned}}',
  'leave.gone': 'Gone since you left',
  'leave.gone_count': '{count, plural, one {# person} other {# people}}',
  'leave.gone_managers': '{names} among them',
  'leave.all': '{count, plural, =3 {All three} =4 {All four} =5 {All five} other {All six}}',
  'leave.team': '{name}’s team',

  // Headlines where the author gave none
  'leave.head_parting_1': 'An empty chair',
  'leave.head_parting_2': 'A goodbye without you',
  'leave.head_parting_3': 'One coat fewer',
  'leave.head_waiting_1': 'It waits',
  'leave.head_waiting_2': 'Not without you',
  'leave.head_waiting_3': 'The pile grows',
  'leave.head_waiting_4': 'A date goes by',
  'leave.head_down_1': 'Slower',
  'leave.head_down_2': 'A long week',
  'leave.head_down_3': 'Not quite what it was',
  'leave.head_quiet_1': 'A quiet week',
  'leave.head_quiet_2': 'Nobody calls',
  'leave.head_quiet_3': 'It runs',
  'leave.head_quiet_4': 'An ordinary Tuesday',
  'leave.head_quiet_5': 'Hardly anything',
  'leave.head_long': 'Week {week}',

  // Waiting for you
  'leave.stuck_1': `{names} ${verb('needs', 'need')} a yes, and the only one who can give it is away.`,
  'leave.stuck_2': `{names} ${verb('starts', 'start')} a message to you and ${verb('deletes', 'delete')} it.`,
  'leave.stuck_3': `A deadline comes. {names} ${verb('lets', 'let')} it pass rather than decide without you.`,
  'leave.stuck_4': `{names} ${verb('tells', 'tell')} people it’s on hold. Nobody asks until when any more.`,
  'leave.stuck_5': `{names} ${verb('is', 'are')} asked when this gets decided. The answer is your first day back.`,
  'leave.stuck_6': `{names} ${verb('prepares', 'prepare')} two versions, so that you can pick one.`,
  'leave.stuck_7': `{names} ${verb('has', 'have')} stopped starting things.`,
  'leave.stuck_8': `{names} ${verb('hears', 'hear')} it from a customer: “Call me when there’s somebody who can decide.”`,
  'leave.stuck_long': `{names} ${HAVE} been waiting for {weeks} weeks.`,
  'leave.asked_1': `{names} ${verb('calls', 'call')} you. It rings for a long time.`,
  'leave.asked_2': `{names} ${verb('leaves', 'leave')} a note on your chair. It begins: “Not urgent, but”.`,
  'leave.asked_3': `{names} ${verb('writes', 'write')} to you, and a minute later: “Forget it, I’ll wait.”`,
  'leave.asked_4': `{names} ${verb('gets', 'get')} your out-of-office, which is polite.`,
  'leave.asked_5': `{names} ${verb('looks', 'look')} into your office, and ${verb('finds', 'find')} it as tidy as you left it.`,
  'leave.asked_long': `{names} ${verb('has', 'have')} another question for you. That makes {waiting}.`,

  // People who go and come
  'leave.left_1': '{count, plural, one {A chair is} =2 {Two chairs are} other {# chairs are}} empty now on {teams}.',
  'leave.left_2':
    '{count, plural, one {A last day, with cake,} =2 {Two last days, with cake,} other {# last days, with cake,}} on {teams}.',
  'leave.left_3':
    'On {teams}, {count, plural, one {a laptop and a badge are} other {# laptops and badges are}} handed in.',
  'leave.left_long':
    '{count, plural, one {One more has} =2 {Two more have} other {# more have}} left {teams}. That makes {total} since you’ve been away.',
  'leave.notice_1':
    '{count, plural, one {Someone on {teams} hands} =2 {Two people on {teams} hand} other {# people on {teams} hand}} in their notice.',
  'leave.notice_2':
    '{count, plural, one {Someone on {teams} has} =2 {Two people on {teams} have} other {# people on {teams} have}} found something else.',
  'leave.notice_3':
    'In your inbox, unread: {count, plural, one {a resignation} =2 {two resignations} other {# resignations}} from {teams}.',
  'leave.notice_long':
    '{count, plural, one {One more} =2 {Two more} other {# more}} on {teams} {count, plural, one {hands} other {hand}} in their notice. Number {total} of your leave.',
  'leave.arrived_1':
    '{count, plural, one {Someone new starts} =2 {Two new people start} other {# new people start}} on {teams}. You haven’t met.',
  'leave.arrived_2':
    '{count, plural, one {A first day} =2 {Two first days} other {# first days}} on {teams}: badge, chair, password.',
  'leave.arrived_3':
    '{count, plural, one {A new name} =2 {Two new names} other {# new names}} on the coffee list of {teams}.',
  'leave.restless_1': 'On {teams}, two people take long lunches in good shoes.',
  'leave.restless_2': 'On {teams}, job ads are read aloud over lunch.',
  'leave.restless_3': 'Somebody on {teams} asks payroll how much leave is left.',
  'leave.wants_out_1': `{names} ${verb('takes', 'take')} a call in the car park. It is a long one.`,
  'leave.wants_out_2': `{names} ${verb('updates', 'update')} a CV.`,
  'leave.manager_notice_1': `{names} ${verb('gives', 'give')} three months’ notice. The envelope is on your desk.`,
  'leave.manager_notice_2': `{names} ${verb('resigns', 'resign')}. There is nobody to talk to about it.`,
  'leave.manager_stays_1': `{names} ${verb('takes', 'take')} the notice back, and ${verb('stays', 'stay')}.`,
  'leave.manager_left_1': `{names} ${HAVE} left. The deputy sits in for now, on the edge of the chair.`,
  'leave.seat_vacant': `{names} ${verb('has', 'have')} no lead now. The meetings go on without one.`,
  'leave.seat_acting': `{names} ${verb('steps', 'step')} in for now, with a day job on the side.`,
  'leave.seat_filled': `{names} ${verb('starts', 'start')} as the new lead. You’ll be introduced later.`,
  'leave.manager_left_2': `{names} ${HAVE} gone. On the door the name is still there.`,

  // How the work goes
  'leave.down_1': 'On {teams}, things take longer than they used to.',
  'leave.down_2': 'On {teams}, what was due on Friday gets done on Tuesday.',
  'leave.down_3': 'On {teams}, the same job is done twice, once wrong.',
  'leave.down_4': 'On {teams}, the backlog has stopped shrinking.',
  'leave.down_5': 'On {teams}, people say “when it calms down”. It doesn’t.',
  'leave.down_long': 'Week {week}, and slower again on {teams}.',
  'leave.up_1': 'On {teams}, it goes better than last week.',
  'leave.up_2': 'On {teams}, Friday’s work is done on Friday, by three.',
  'leave.up_3': 'On {teams}, the backlog is down, and nobody had to say a word.',
  'leave.up_4': 'On {teams}, somebody finds a shorter way and shows the others.',
  'leave.up_long': 'Week {week}, and better again on {teams}.',

  // Without you
  'leave.grew_1': `{names} ${verb('settles', 'settle')} something that used to come to you.`,
  'leave.grew_2': `{names} ${verb('decides', 'decide')}, and nobody asks what you would say.`,
  'leave.grew_3': `{names} ${verb('signs', 'sign')} for something, reads it again, and ${verb('is', 'are')} still fine with it.`,
  'leave.alone_1': `{names} ${verb('makes', 'make')} a decision on Tuesday. You’ll read about it some time.`,
  'leave.alone_2': 'Nothing from {names}. The good kind of nothing.',
  'leave.alone_3': `{names} ${verb('answers', 'answer')} a question that was meant for you, and ${verb('copies', 'copy')} you in.`,
  'leave.alone_4': `{names} ${verb('cancels', 'cancel')} a meeting of yours. Nobody misses it.`,
  'leave.alone_5': 'Someone asks for you, gets {names}, and gets an answer.',
  'leave.alone_6': `{names} ${verb('asks', 'ask')} a colleague instead of you. It takes four minutes.`,
  'leave.alone_7': `{names} ${verb('goes', 'go')} home at six.`,
  'leave.alone_8': `{names} ${verb('gets', 'get')} it wrong on Monday and right on Wednesday, without you.`,
  'leave.alone_long': `{names} ${HAVE} managed without you for {weeks} weeks.`,
  'leave.coaching_1': `{names} ${verb('asks', 'ask')} the team a question, and ${verb('waits', 'wait')} for the answer.`,
  'leave.coaching_2': `{names} ${verb('sits', 'sit')} with someone for an hour and ${verb('says', 'say')} very little.`,
  'leave.hovering_1': `{names} ${verb('stands', 'stand')} behind people’s chairs now, the way you did.`,
  'leave.hovering_2': `{names} ${verb('wants', 'want')} to see everything before it goes out. You know where that comes from.`,

  // How they are
  'leave.trust_up_1': `{names} ${verb('thinks', 'think')} better of you this week. You aren’t there to notice.`,
  'leave.trust_down_1': `{names} ${verb('hears', 'hear')} your name, and ${verb('changes', 'change')} the subject.`,
  'leave.kept_1': 'What you promised {names} is done.',
  'leave.broken_1': 'What you promised {names} falls due this week. You are away.',
  'leave.worn_1': `{names} ${verb('has', 'have')} lunch standing up.`,
  'leave.worn_2': `{names} ${verb('answers', 'answer')} emails at ten past five. In the morning.`,
  'leave.worn_3': `{names} ${verb('forgets', 'forget')} a meeting, and ${verb('apologises', 'apologise')} twice.`,
  'leave.worn_long': `Week {week}, and {names} ${verb('looks', 'look')} no better.`,
  'leave.uneasy_1': `{names} ${verb('reads', 'read')} the same page three times.`,
  'leave.uneasy_2': `{names} ${verb('has', 'have')} gone quiet in meetings.`,
  'leave.uneasy_3': `{names} ${verb('keeps', 'keep')} the door shut more than usual.`,
  'leave.uneasy_long': `Week {week}, and something is still on {names}’s mind.`,

  // The day of the return
  'leave.back_1': 'You’re back',
  'leave.door_waiting': '{name} is in your doorway, with a list.',
  'leave.door_worn': '{name} looks up when you come in, and needs a second to place you.',
  'leave.door_fine': '{name} waves from the far end of the corridor, and walks on.',
  'leave.oldest':
    '{weeks, plural, one {The oldest question has been there for a week.} other {The oldest question has been there for # weeks.}}',
  'leave.back_gone': `{names} left while you were away.`,
  'leave.back_envelope':
    '{managers, plural, one {An envelope lies on your keyboard: {names} has resigned.} other {Envelopes lie on your keyboard: {names} have resigned.}}',
  'leave.nothing': 'Nothing on your desk but dust and a pen.',
  'leave.stand_ins': `{names} ${HAVE} an office now.`,
} as const;
