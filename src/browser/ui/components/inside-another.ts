/** A page inside another one may be forbidden to save or print, and is not told. */
export const isInsideAnother = (): boolean => window.self !== window.top;
