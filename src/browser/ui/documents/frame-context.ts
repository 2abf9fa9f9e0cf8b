// The frames that documents are shown in come late; whoever shows one finds them here.
import { createContext } from 'preact';
import type { ComponentType } from 'preact';
import type { DocumentView } from '../../../core/run/document-view.ts';
import type { LanguageOf } from '../components/said.tsx';

export interface FrameProps {
  readonly document: DocumentView;
  /** Of what stands in it. */
  readonly languageOf: LanguageOf;
  /** Of its heading. */
  readonly level: 2 | 3 | 4;
}
/** Undefined while they are on their way, null where they cannot be had. */
export type Frames = ComponentType<FrameProps> | null | undefined;
export const DocumentFrames = createContext<Frames>(undefined);
