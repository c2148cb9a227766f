/** The portal's other origin, for frames that this page must not be able to reach into. */
export async function otherOrigin() {
  const response = await fetch('/origins.json');
  return (await response.json()).khac;
}
