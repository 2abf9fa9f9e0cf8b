// Cuts the game's faces down to what it uses of them. Run: node tools/type/write-faces.ts
import { writeFileSync } from 'node:fs';
import { cutDown, FACES } from './faces.ts';

for (const face of FACES) writeFileSync(`assets/type/${face.file}`, await cutDown(face));
