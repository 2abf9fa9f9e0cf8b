// The scenes after the opening come while that is read.
import type { ComponentType } from 'preact';
import type { PlayScreenProps } from '../ui/screens/play-screen.tsx';
import { latePart } from './late-part.ts';

let come: ComponentType<PlayScreenProps> | undefined;

export const cardNow = (): ComponentType<PlayScreenProps> | undefined => come;

export async function loadCard(): Promise<ComponentType<PlayScreenProps>> {
  return (come ??= (await latePart(() => import('../ui/screens/turn-card.tsx'))).TurnCard);
}
