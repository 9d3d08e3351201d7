/** How many colours the stylesheet has for avatars. */
const COLOURS = 7;

/** A disc with the initials of a name, always of the same colour for one name. */
export function Avatar({ name }: { name: string }) {
  // Places count, so that names of the same letters differ.
  const hash = [...name].reduce((sum, character) => (sum * 43 + (character.codePointAt(0) ?? 0)) % 9973, 23);
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  return (
    <span class={`avatar avatar-${hash % COLOURS}`} aria-hidden="true">
      {initials || '?'}
    </span>
  );
}
