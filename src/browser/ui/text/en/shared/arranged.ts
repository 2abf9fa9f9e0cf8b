// What was arranged, in a line: for the catalogues of whatever tells it.
export const ARRANGED = {
  'arranged.share_first': '{name} {count} {unit}',
  'arranged.share': '{name} {count}',
  'arranged.order': '{place}. {item}',
  'arranged.assign': '{item}: {who, select, you {you} nobody {nobody} other {{name}}}',
} as const;
