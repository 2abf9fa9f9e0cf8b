// The words of what is handed out, put in order or given out; they come with the planner's.
export const TASK = {
  'task.share_how':
    '{bounds, select, none {Hand out all {amount} {unit}.} most {Hand out all {amount} {unit}, up to {most} each.} least {Hand out all {amount} {unit}, at least {least} each.} other {Hand out all {amount} {unit}, {least} to {most} each.}}',
  'task.share_left': '{left, plural, =0 {All {amount} {unit} handed out} other {# of {amount} {unit} left}}',
  'task.share_given': '{count, plural, =0 {nothing} other {# {unit}}}',
  'task.share_more': 'More for {name}',
  'task.share_less': 'Less for {name}',
  'task.share_said':
    '{name}: {count, plural, =0 {nothing} other {# {unit}}}. {left, plural, =0 {None left} other {# left}}.',
  'task.share_none_left': 'None left to hand out.',
  'task.share_most': '{name} can’t have more than {most}.',
  'task.share_least': '{name} needs at least {least}.',
  'task.share_missing': '{left} {unit} to go',

  'task.order_how': 'What comes first? Put them in order, top to bottom.',
  'task.order_keys': 'Keys 1 to {count} move the one you’re on.',
  'task.order_place': 'Number {place}',
  'task.order_up': 'Move up: {item}',
  'task.order_down': 'Move down: {item}',
  'task.order_said': '{item}: now number {place} of {count}.',
  'task.order_first': '{item} is already first.',
  'task.order_last': '{item} is already last.',

  'task.assign_how': 'Who takes what?',
  'task.assign_who': '{who, select, you {You} nobody {Nobody} other {{name}}}',
  'task.assign_left': '{left, plural, =0 {All {count} decided} other {# of {count} still open}}',
  'task.assign_said':
    '{item}: {who, select, you {you} nobody {nobody} other {{name}}}. {left, plural, =0 {All decided} one {1 still open} other {# still open}}.',
  'task.assign_missing': '{left, plural, one {1 still open} other {# still open}}',

  'task.go': 'Go with this',
  'task.start_over': 'Start over',
  'task.undone': 'Last step undone.',
  'task.started_over': 'Back to where you started.',
} as const;
