// Documents as they look at work: plain text in a frame of its kind. Comes with the first one that is shown.
import './documents.css';
import type { DocumentView } from '../../../core/run/document-view.ts';
import { Words } from '../components/prose.tsx';
import { usePlanWords } from '../scenes/plan-words.ts';
import { Calendar, Cv, Dashboard } from './frames-of-rows.tsx';
import { Chat, Mail, News, Note } from './frames-of-text.tsx';
import type { FrameProps } from './frame-context.ts';
import { Picture } from './picture.tsx';
import { spokenIn } from './spoken-in.ts';

/** What it is called; what has no title of its own goes by its kind. */
function titleOf(document: DocumentView): string | undefined {
  switch (document.frame) {
    case 'mail':
      return document.subject;
    case 'news':
      return document.headline;
    case 'cv':
      return document.name;
    case 'chat':
    case 'dashboard':
    case 'calendar':
      return document.title;
    case 'note':
    case 'picture':
      return undefined;
  }
}

/** It takes the focus when it has been opened. Its kind is seen in its frame, and heard here. */
function Title({ document, languageOf, level }: FrameProps) {
  const words = usePlanWords();
  const kind = words('document.kind', { kind: document.frame });
  const title = titleOf(document);
  const Heading = `h${level}` as const;
  return (
    <Heading class={title === undefined ? 'document-title spoken' : 'document-title'} tabIndex={-1}>
      <span class="spoken">{title === undefined ? kind : `${kind}: `}</span>
      {title !== undefined && (
        <span {...spokenIn(languageOf, title)}>
          <Words text={title} />
        </span>
      )}
    </Heading>
  );
}

function Inside(props: FrameProps & { readonly title: preact.ComponentChild }) {
  const { document, ...rest } = props;
  switch (document.frame) {
    case 'mail':
      return <Mail document={document} {...rest} />;
    case 'chat':
      return <Chat document={document} {...rest} />;
    case 'dashboard':
      return <Dashboard document={document} {...rest} />;
    case 'note':
      return <Note document={document} {...rest} />;
    case 'news':
      return <News document={document} {...rest} />;
    case 'cv':
      return <Cv document={document} {...rest} />;
    case 'calendar':
      return <Calendar document={document} {...rest} />;
    case 'picture':
      return <Picture document={document} {...rest} />;
  }
}

export function DocumentFrame(props: FrameProps) {
  return (
    <article class="document" data-frame={props.document.frame}>
      <Inside {...props} title={<Title {...props} />} />
    </article>
  );
}
