import type JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import type { DocumentMetadata } from '../document-metadata.js';
import { dayOf } from '../published.js';

/** What a DOCX says about itself in `docProps/core.xml`. */
export const propertiesOf = async (archive: JSZip): Promise<DocumentMetadata> => {
  const xml = await archive.file('docProps/core.xml')?.async('string');
  if (xml === undefined) return { title: null, created: null };
  const properties = new DOMParser().parseFromString(xml, 'text/xml');
  const told = (name: string): string | null => {
    const words = properties.querySelector(name)?.textContent.trim() ?? '';
    return words === '' ? null : words;
  };
  return { title: told('dc\\:title'), created: dayOf(told('dcterms\\:created') ?? '') };
};
