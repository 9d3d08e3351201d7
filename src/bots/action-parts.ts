/** `12.5u` is the numbers 12 and 5 and the letters `u`; there are three numbers at most, and none where one is too large. */
export function takeApart(rest: string): { readonly numbers: readonly number[]; readonly letters: string } {
  const found = /^(\d+(?:\.\d+){0,2})?([a-z]*)$/.exec(rest);
  const numbers = found?.[1]?.split('.').map(Number) ?? [];
  return { numbers: numbers.every(Number.isSafeInteger) ? numbers : [], letters: found?.[2] ?? '' };
}
