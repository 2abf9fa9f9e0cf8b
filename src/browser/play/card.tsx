// What the late part of the card is made of; the frames of documents come with the first one that it shows.
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DocumentFrames, type Frames } from '../ui/documents/frame-context.ts';
import { TurnCard as Card } from '../ui/screens/turn-card.tsx';
import { latePart } from './late-part.ts';
import { useTask } from './late-task.ts';

export { listenForEnter } from '../ui/components/enter-ahead.ts';
export { saidOfBeat } from '../ui/screens/turn-card.tsx';

// What people say is set in a weight of its own (fonts.css), and the first of it is the next scene.
if (typeof document !== 'undefined') document.fonts?.load("480 1em 'Fraunces Variable'").catch(() => undefined);

/** What does not come is asked for again when the next document is shown. */
let frames: Frames;

function useFrames(wanted: string | undefined): Frames {
  const [, show] = useState<Frames>();
  useEffect(() => {
    if (wanted === undefined || frames) return undefined;
    let here = true;
    const settle = (come: Frames): void => {
      frames = come;
      if (here) show(() => come);
    };
    latePart(() => import('../ui/documents/document-frame.tsx')).then(
      ({ DocumentFrame }) => settle(DocumentFrame),
      () => settle(null),
    );
    return () => void (here = false);
  }, [wanted]);
  return frames;
}

export function TurnCard(props: ComponentProps<typeof Card>) {
  const { moment, replies, tasks } = props.view;
  // Of a talk that goes on, what lay on the table stays there.
  const kept = replies.find(({ asked }) => (asked?.documents.length ?? 0) > 0)?.moment;
  const shows = moment !== null && moment.documents.length + moment.looks.length > 0;
  return (
    <DocumentFrames.Provider value={useFrames(shows ? moment.id : kept)}>
      <Card {...props} task={useTask(tasks === true)} />
    </DocumentFrames.Provider>
  );
}
