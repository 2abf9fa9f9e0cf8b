export { WORDS } from '../../../../src/browser/ui/text/en/kept.ts';
