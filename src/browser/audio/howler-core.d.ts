// The build of Howler without spatial sound has the same types for what it contains.
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
