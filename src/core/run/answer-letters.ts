/** What choices are called, in the order in which they were written, where a standard has room for one character (SCORM 1.2). */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
