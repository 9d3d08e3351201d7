/** A person cannot do this on the platform; the sentence says why. */
export class PersonError extends Error {
  override readonly name = 'PersonError';
}
