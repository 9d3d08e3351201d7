/** How many colours the stylesheet has for avatars. */
const COLOURS = 7;

/** A disc with the first letter of a name, always of the same colour for one name. */
export function Avatar({ name }: { name: string }) {
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return (
    <span class={`avatar avatar-${sum % COLOURS}`} aria-hidden="true">
      {[...name][0] ?? '?'}
    </span>
  );
}
