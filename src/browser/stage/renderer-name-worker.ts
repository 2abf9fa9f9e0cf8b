// Asks the graphics driver for its name where nobody waits: a busy one takes a third of a second.
import { rendererName } from './pick-renderer.ts';

postMessage(rendererName(new OffscreenCanvas(1, 1)));
close();
