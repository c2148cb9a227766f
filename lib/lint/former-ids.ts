/** Rules that once bore another id: old id → id. What users have chosen for them goes on under the new one. */
export const formerIds: ReadonlyMap<string, string> = new Map();
