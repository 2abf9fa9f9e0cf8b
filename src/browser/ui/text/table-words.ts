// Comes with the table: in English its words are then said with those that were there before.
import { WORDS } from './en/table.ts';
import { bringTableWords } from './languages.ts';

bringTableWords(WORDS);
