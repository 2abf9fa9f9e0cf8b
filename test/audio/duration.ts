// Reads how long a sound file says it is, so that the test needs no decoder.

/** WebM: the Duration element (EBML id 44 89) holds a float, in milliseconds at the usual timestamp scale. */
export function webmMilliseconds(file: Buffer): number {
  const at = file.indexOf(Buffer.from([0x44, 0x89]));
  const size = file.readUInt8(at + 2) & 0x7f;
  return size === 4 ? file.readFloatBE(at + 3) : file.readDoubleBE(at + 3);
}

const MPEG1_RATES = [44_100, 48_000, 32_000] as const;

/** MP3: the first frame's "Xing" or "Info" header counts the frames. */
export function mp3Milliseconds(file: Buffer): number {
  const xing = file.indexOf('Xing');
  const header = xing === -1 ? file.indexOf('Info') : xing;
  const frame = file.subarray(0, header).lastIndexOf(0xff);
  const isMpeg1 = (file.readUInt8(frame + 1) & 0x18) === 0x18;
  const rate = MPEG1_RATES[(file.readUInt8(frame + 2) >> 2) & 3] ?? Number.NaN;
  const samples = file.readUInt32BE(header + 8) * (isMpeg1 ? 1152 : 576);
  return (samples / (isMpeg1 ? rate : rate / 2)) * 1000;
}
