import { type OwnDocument, ownDocumentSchema } from '../citation/own-document.ts';
import { readOwnList } from '../citation/own-file.ts';
import { tooLarge } from '../citation/own-merge.ts';
import { createOwnList } from './own-list.ts';

/** The user's own documents. Content scripts change them by `saveOwn`. */
export const ownDocuments = createOwnList<OwnDocument>({
  key: 'ownDocuments',
  field: 'documents',
  policyKey: 'vanBan',
  schema: ownDocumentSchema,
  tooLarge,
});

/** Documents that the organisation has set by policy, to read only. Content scripts ask by `askForPack`. */
export async function readPack(): Promise<readonly OwnDocument[]> {
  return readOwnList(await ownDocuments.readPolicy()).good;
}
