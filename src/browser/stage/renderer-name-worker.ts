// Asks the graphics driver for its name where nobody waits: a busy one takes a third of a second.
import { rendererName } from './pick-renderer.ts';

// Safari has no canvas here before 16.4.
postMessage(typeof OffscreenCanvas === 'undefined' ? null : rendererName(new OffscreenCanvas(1, 1)));
close();
