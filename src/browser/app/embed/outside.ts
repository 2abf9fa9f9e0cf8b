// Loads late: tells of runs outside of this window.
import { openOutside } from './open-outside.ts';

export const outside = openOutside({
  events: window,
  search: location.search,
  parent: parent === window ? null : parent,
  parentOrigin: location.ancestorOrigins?.[0],
  goTo: (hash) => void (location.hash = hash),
});
