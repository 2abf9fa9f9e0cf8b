import { useEffect, useState } from 'preact/hooks';

const asked = (query: MediaQueryList): boolean =>
  query.matches || document.documentElement.dataset['motion'] === 'less';

/** Whether somebody wants less movement, by their device or by the menu. */
export function useLessMotion(): boolean {
  const [query] = useState(() => matchMedia('(prefers-reduced-motion: reduce)'));
  const [less, setLess] = useState(() => asked(query));
  useEffect(() => {
    const onChange = (): void => setLess(asked(query));
    query.addEventListener('change', onChange);
    const menu = new MutationObserver(onChange);
    menu.observe(document.documentElement, { attributeFilter: ['data-motion'] });
    return () => {
      query.removeEventListener('change', onChange);
      menu.disconnect();
    };
  }, []);
  return less;
}
