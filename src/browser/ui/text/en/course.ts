// What a course says: the game in a package, under a learning system or without one.
export const WORDS = {
  // What its learning system does
  'course.none': 'No learning system answers here. Play on: your run is kept in this browser.',
  'course.refused': 'Your learning system won’t take what you’ve done. Play on: your run is kept in this browser.',
  'course.silent': 'Your learning system has stopped answering. Play on: your run is kept in this browser.',
  'course.lost':
    'Your learning system says it saved your run, and it hasn’t. Play on: your run is kept in this browser.',
  'course.review': 'You’ve finished this course. Look around as you like: nothing you do now is reported.',
  'course.browse': 'This is a preview. Nothing you do here is reported.',
  'course.finished': 'Your learning system knows that you’ve finished. Read on as long as you like.',

  // Its own page
  'course.scenarios': '{count, plural, one {Your scenario} other {Your scenarios}}',
  'course.start': 'Start',
  'course.start_title': 'Start “{title}”',
  'course.go_on': 'Go on',
  'course.go_on_title': 'Go on with “{title}”',
  'course.look_back': 'Look back',
  'course.look_back_title': 'Look back on “{title}”',
  'course.week': 'Week {week} of {weeks}',
  'course.done': 'Done',
  'course.leave': 'Close this window, or go back to your course list, whenever you like. Your decisions are kept.',
  'course.broken': 'This package isn’t whole',
  'course.broken_text':
    'The part that says what it holds is missing or can’t be read. Ask whoever gave it to you for a new one.',

  // In reports
  'course.asked': '{title}: {text}',
  'course.arranged': '{chosen} ({arranged})',
  'course.plan_asked': '{length, plural, one {The plan for week {week}} other {The plan for weeks {week} to {to}}}',
  'course.plan_empty': 'Nothing planned',
} as const;
