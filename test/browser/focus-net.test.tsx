// The net under the focus: it catches whoever has no heir, and waits for whoever has one.
import { useRef, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useFocusNet, useHeir } from '../../src/browser/ui/components/focus.ts';
import { setUp, show } from './ui-support.tsx';

setUp();

/** Something that goes without an heir, and something whose place another button takes. */
function Both() {
  useFocusNet();
  const [gone, setGone] = useState<readonly string[]>([]);
  const line = useRef<HTMLParagraphElement>(null);
  useHeir(gone.includes('Delete'), () => line.current?.querySelector('button'));
  const press = (name: string) => (): void => setGone([...gone, name]);
  return (
    <main>
      <h1 tabIndex={-1}>Here</h1>
      {!gone.includes('Leave') && <button onClick={press('Leave')}>Leave</button>}
      <p ref={line}>
        {gone.includes('Delete') ? <button key="undo">Undo</button> : <button onClick={press('Delete')}>Delete</button>}
      </p>
    </main>
  );
}

test('whoever is quick goes from what has no heir to what has one, and gets that one', async () => {
  show(<Both />);
  for (const name of ['Leave', 'Delete']) {
    await userEvent.click(page.getByRole('button', { name }));
    await new Promise((resolve) => setTimeout(resolve, 180));
  }
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(document.activeElement?.textContent).toBe('Undo');
});
