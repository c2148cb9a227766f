import { type OwnPoint, ownPointSchema, tooManyPoints } from '../checklist/own-points.ts';
import { createOwnList } from './own-list.ts';

/** What the user's unit wants confirmed before Trình ký. Content scripts change it by `changePoints`. */
export const ownPoints = createOwnList<OwnPoint>({
  key: 'ownPoints',
  field: 'points',
  policyKey: 'tuXacNhan',
  schema: ownPointSchema,
  tooLarge: tooManyPoints,
});

/** Points that the organisation has set by policy, to read only. Content scripts ask by `askForPoints`. */
export async function readPointPack(): Promise<readonly OwnPoint[]> {
  const set = await ownPoints.readPolicy();
  return set.flatMap((each) => ownPointSchema.safeParse(withType(each)).data ?? []);
}

/** Whoever writes a policy may leave the report type out. */
function withType(point: unknown): unknown {
  return typeof point === 'object' && point !== null ? { loai: '', ...point } : point;
}
