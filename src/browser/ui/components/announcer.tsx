/** The one polite live region. Each line is a new element, so that saying the same thing twice is heard twice. */
export function Announcer({ lines }: { readonly lines: readonly { readonly key: number; readonly text: string }[] }) {
  return (
    <div class="spoken" role="log" aria-live="polite" aria-atomic="false">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
