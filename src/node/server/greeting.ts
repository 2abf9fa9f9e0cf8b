// What a started server says in plain words.
import { generate } from 'lean-qr';

interface Greeted {
  readonly port: number;
  /** Where people join. */
  readonly address: string;
  readonly hostKey: string;
  /** Under which a proxy shows this server, if one does. */
  readonly origin: string | undefined;
  /** Where sessions are kept, in words. */
  readonly kept: string;
}

/** Two rows of the code in one of text: half blocks, dark on light whatever the terminal's colours are. */
export function qrInText(text: string): string {
  const code = generate(text);
  const dark = (x: number, y: number): boolean => code.get(x, y);
  const rows: string[] = [];
  for (let y = -2; y < code.size + 2; y += 2) {
    let row = '';
    for (let x = -2; x < code.size + 2; x += 1) {
      const [upper, lower] = [dark(x, y), dark(x, y + 1)];
      row += upper ? (lower ? ' ' : '▄') : lower ? '▀' : '█';
    }
    rows.push(row);
  }
  return rows.join('\n');
}

export function greeting({ port, address, hostKey, origin, kept }: Greeted): string {
  const own = origin ?? `http://localhost:${port}`;
  return `
Live sessions are being served.

1. You, who lead: open this address on this machine. It is yours alone; whoever has it can open sessions here.

   ${own}/live.html#host=${hostKey}

2. There you set up a session and get a code, a QR code and two windows: one for you, one for the projector.

3. People in the same network join at  ${address}
   Try it with your phone now: does the page open?

${qrInText(`${address}/live.html#join`)}

   If it does not, phone and computer are in different networks, or a firewall asks for leave.

${kept} Ctrl+C stops the server; open sessions go on when it is started again.
`;
}
