import { readOutlineList } from '../report/own-file.ts';
import { type OwnOutline, ownOutlineSchema, tooMany } from '../report/own-outline.ts';
import { createOwnList } from './own-list.ts';

/** The outlines that the user's unit reports by. */
export const ownOutlines = createOwnList<OwnOutline>({
  key: 'ownOutlines',
  field: 'outlines',
  policyKey: 'deCuong',
  schema: ownOutlineSchema,
  tooLarge: tooMany,
});

/** Outlines that the organisation has set by policy, to read only. Content scripts ask by `askForOutlines`. */
export async function readOutlinePack(): Promise<readonly OwnOutline[]> {
  return readOutlineList(await ownOutlines.readPolicy()).outlines;
}
