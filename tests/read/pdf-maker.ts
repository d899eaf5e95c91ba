import PDFDocument from 'pdfkit';

export type Drawing = PDFKit.PDFDocument;

interface Making {
  readonly title?: string;
  /** Metadata in XMP, as RDF properties. */
  readonly xmp?: string;
  readonly password?: string;
}

const description = (xmp: string): string =>
  `<rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">${xmp}</rdf:Description>`;

const CREATED = new Date(Date.UTC(2025, 2, 14, 9));

/** A real PDF of A4 pages: text is set in Times and 10 points unless the drawing says otherwise. */
export const makePdf = (draw: (doc: Drawing) => void, { title, xmp, password }: Making = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument({
      size: 'A4',
      margin: 72,
      compress: true,
      pdfVersion: '1.7',
      info: { CreationDate: CREATED, ...(title !== undefined && { Title: title }) },
      ...(password !== undefined && { userPassword: password }),
    });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    if (xmp !== undefined) doc.appendXML(description(xmp));
    doc.font('Times-Roman').fontSize(10);
    draw(doc);
    doc.end();
  });

/** Lines as they are given, one below the other, so that a test says where they break. */
export const setLines = (doc: Drawing, lines: readonly string[], x: number, y: number, leading = 12): void => {
  lines.forEach((line, i) => doc.text(line, x, y + i * leading, { lineBreak: false }));
};
