import type { ManagerView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';

interface LeaveLinesProps {
  readonly lines: readonly { readonly who: readonly string[]; readonly text: string }[];
  readonly managers: readonly ManagerView[];
  readonly title: string;
  /** Something of the author's stands above them, and they are told after it. */
  readonly beside: boolean;
}

/** Faces side by side; the names stand beside them. */
const FACES = 3;

export function LeaveLines({ lines, managers, title, beside }: LeaveLinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      {beside && <h2 class="leave-meanwhile">{title}</h2>}
      <ul class="lines" data-several={lines.some(({ who }) => who.length > 1) || undefined}>
        {lines.map(({ who, text }) => (
          <li key={text}>
            <span class="faces">
              {who
                .slice(0, FACES)
                .flatMap((id) => managers.find((manager) => manager.id === id) ?? [])
                .map(({ id, portrait, name, mood }) => (
                  <Portrait key={id} {...{ portrait, name, mood }} size={2.25} />
                ))}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
