// Vite plugin: while developing, styles come in the page itself, which the page that ships does not allow.
import type { Plugin } from 'vite';

export const ownStyles = (): Plugin => ({
  name: 'own-styles',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("default-src 'self';", "default-src 'self'; style-src 'self' 'unsafe-inline';"),
});
