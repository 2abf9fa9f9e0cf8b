// What the ideas are called: for the catalogues of whatever names them. The core has them for the page to print.
export { IDEA_WORDS as IDEA_NAMES } from '../../../../../core/scenario/idea-words.table.ts';
