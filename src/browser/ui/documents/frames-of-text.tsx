// What somebody wrote to somebody: mail, chat, a note, a newspaper.
import { usePlanWords } from '../scenes/plan-words.ts';
import { Body, Disc, Kind, Text, type InFrame } from './frame-parts.tsx';

export function Mail({ document, languageOf, title }: InFrame<'mail'>) {
  const words = usePlanWords();
  const { from, to, sent, text } = document;
  return (
    <>
      <div class="document-bar">
        <Kind kind="mail" />
      </div>
      <div class="document-sheet">
        {title}
        <div class="mail-head">
          <Disc name={from} />
          <dl>
            <div class="mail-from">
              <dt class="spoken">{words('document.from')}</dt>
              <dd>
                <Text text={from} languageOf={languageOf} />
              </dd>
            </div>
            {to !== undefined && (
              <div class="mail-to">
                <dt>{words('document.to')}</dt>
                <dd>
                  <Text text={to} languageOf={languageOf} />
                </dd>
              </div>
            )}
            {sent !== undefined && (
              <div class="mail-sent">
                <dt class="spoken">{words('document.sent')}</dt>
                <dd>
                  <Text text={sent} languageOf={languageOf} />
                </dd>
              </div>
            )}
          </dl>
        </div>
        <Body text={text} languageOf={languageOf} />
      </div>
    </>
  );
}

type Line = InFrame<'chat'>['document']['lines'][number];

/** Lines by one person, one after the other. */
function turnsOf(lines: readonly Line[]): Line[][] {
  const turns: Line[][] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    if (last?.[0]?.who === line.who) last.push(line);
    else turns.push([line]);
  }
  return turns;
}

export function Chat({ document, languageOf, title }: InFrame<'chat'>) {
  return (
    <>
      <div class="document-bar" data-titled={document.title !== undefined || undefined}>
        {title}
        <Kind kind="chat" />
      </div>
      <ol class="chat-turns">
        {turnsOf(document.lines).map((turn, index) => (
          <li key={index}>
            <Disc name={turn[0]?.who ?? ''} />
            <div>
              <p class="chat-who">
                <Text text={turn[0]?.who ?? ''} languageOf={languageOf} />
                <span class="spoken">: </span>
              </p>
              {turn.map(({ text, at }, place) => (
                <p key={place} class="chat-line">
                  <Text text={text} languageOf={languageOf} class="chat-bubble" />
                  {at !== undefined && <Text text={at} languageOf={languageOf} class="chat-at" />}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

export function Note({ document, languageOf, title }: InFrame<'note'>) {
  return (
    <>
      {title}
      <Body text={document.text} languageOf={languageOf} />
      {document.by !== undefined && (
        <p class="note-by">
          <Text text={document.by} languageOf={languageOf} />
        </p>
      )}
    </>
  );
}

export function News({ document, languageOf, title }: InFrame<'news'>) {
  const { paper, date, text } = document;
  return (
    <>
      <p class="news-paper">
        <Text text={paper} languageOf={languageOf} />
      </p>
      <p class="news-date">{date !== undefined && <Text text={date} languageOf={languageOf} />}</p>
      {title}
      <Body text={text} languageOf={languageOf} />
    </>
  );
}
