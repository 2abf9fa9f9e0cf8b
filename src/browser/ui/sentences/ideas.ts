import { IDEAS, type Idea } from '../../../core/scenario/vocabulary.ts';

export const isIdea = (id: string): id is Idea => IDEAS.some((idea) => idea === id);
