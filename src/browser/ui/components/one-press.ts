import { useRef } from 'preact/hooks';

/** What a press is of: the scene it is made in, and the words on the button. */
function pressOf({ target }: MouseEvent): string {
  const button = target instanceof Element ? target.closest('button') : null;
  const scene = document.querySelector('h1')?.textContent ?? '';
  return `${scene} / ${button?.ariaLabel ?? button?.textContent ?? ''}`;
}

/**
 * For the clicks of whatever holds buttons that give way to others in the same place. The second half of a double click is for
 * what the first one met: on what has come since, it would decide something nobody has read. Quick presses of one button all count.
 */
export function useOnePress(): (event: MouseEvent) => void {
  const first = useRef('');
  return (event) => {
    const press = pressOf(event);
    if (event.detail <= 1) first.current = press;
    else if (press !== first.current) event.stopPropagation();
  };
}
