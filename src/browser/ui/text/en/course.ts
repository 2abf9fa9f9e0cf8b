// What a course says: the game in a package, under a learning system or without one.
export const WORDS = {
  // What its learning system does
  'course.none': 'No learning system answers here. Play on: your run is kept in this browser.',
  'course.refused':
    'Your learning system won’t take what you’ve done. Play on: it’s kept in this browser, and handed in when you open the course here again.',
  'course.silent':
    'Your learning system has stopped answering. Play on: what you do is kept in this browser, and handed in when you open the course here again.',
  'course.lost':
    'Your learning system says it saved your run, and it hasn’t. Play on: it’s kept in this browser, and handed in when you open the course here again.',

  // How its learner stands
  'course.welcome':
    'You play this course. Stop whenever you like: your place is kept. It’s complete once you’ve begun to look back at the end.',
  'course.welcome_mark':
    'You play this course. Stop whenever you like: your place is kept. You pass from {mark} points, for how the work goes once you’re away; your best run counts.',
  'course.back': 'Welcome back. You’re in week {week} of {weeks}.',
  'course.again': 'You’ve finished this course before. Look back, or play it again.',
  'course.nearly': 'Nearly there: once you go on from this page, your course is complete.',
  'course.finished': 'Your learning system knows that you’ve finished. Read on as long as you like.',
  'course.passed': '{points} points: you’ve passed, and your learning system knows. Read on as long as you like.',
  'course.failed': '{points} points; you pass from {mark}. Read on, then play again: your best run counts.',
  'course.review': 'You’ve finished this course. Look around as you like: nothing you do now is reported.',
  'course.review_empty':
    'You’ve finished this course, and your learning system hasn’t kept your run to look back on. Nothing you do now is reported.',
  'course.browse': 'This is a preview. Nothing you do here is reported.',

  // Its own page
  'course.earlier': 'Your earlier run',
  'course.earlier_title': 'Your earlier run of “{title}”',
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
  'course.clear_of': 'Kept clear of: {idea}',
  'course.plan_empty': 'Nothing planned',
} as const;
