import JSZip from 'jszip';

/** The text of a document is small; what unpacks to more than this, in bytes, is no news. Pictures are not unpacked. */
const MOST_UNPACKED = 32 * 1024 * 1024;

/** A document that is refused, with the reason for the reader. */
export class Refused extends Error {}

/** Unpacks one file of the archive. What an archive says of its sizes need not be true, so that bytes are counted as they come. */
const unpackFile = (file: JSZip.JSZipObject, most: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = file.nodeStream('nodebuffer');
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        stream.pause();
        reject(new Refused(`its text unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB; split it up`));
      }
    });
    stream.on('error', reject);
    stream.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });

/** The parts of a DOCX that hold text, as an archive of their own that is safe to read. */
export const unpack = async (bytes: Uint8Array): Promise<JSZip> => {
  const packed = await JSZip.loadAsync(bytes);
  if (packed.file(/^word\/document\d*\.xml$/).length === 0)
    throw new Refused('it is a ZIP archive that is no DOCX; unpack it, or save the document in it as DOCX');
  const unpacked = new JSZip();
  let left = MOST_UNPACKED;
  for (const file of packed.file(/\.(?:xml|rels)$/i)) {
    const content = await unpackFile(file, left);
    left -= content.length;
    unpacked.file(file.name, content);
  }
  return unpacked;
};
