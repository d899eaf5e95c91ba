import { isUtf8 } from 'node:buffer';
import type { Notice } from '../model/report.js';
import { inputNotice } from './reading.js';

interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Byte order marks; the first that fits names the encoding. */
const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** What 0x80 to 0x9F mean in Windows-1252; the TextDecoder of some Node versions reads them as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Half a surrogate pair is no character; U+FFFD takes its place, so that offsets stay. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/** Bytes to text: by byte order mark, else UTF-8, else Windows-1252 with a notice. Line ends stay as they are. */
export const decode = (bytes: Uint8Array): Decoded => {
  const mark = MARKS.find((m) => m.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) {
    const text = new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(bytes.subarray(mark.bytes.length));
    return { text: wellFormed(text), notices: [] };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), notices: [] };
  return {
    text: decodeWindows1252(bytes),
    notices: [inputNotice('encoding-guessed', 'not valid UTF-8; read as Windows-1252')],
  };
};
