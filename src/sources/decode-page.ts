/** How far into a page browsers look for its character set, and a little more. */
const PRESCAN_BYTES = 4096;

/** The text of a page by its byte-order mark, its header, its `<meta>`, else UTF-8. Never throws. */
export function decodePage(bytes: Buffer, contentType: string): string {
  const label = markedCharset(bytes) ?? charsetIn(contentType) ?? charsetIn(beginningOf(bytes)) ?? 'utf-8';
  return (decoderFor(label) ?? new TextDecoder('utf-8')).decode(bytes);
}

function markedCharset(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

/** `text/html; charset=windows-1251`, and both ways in which `<meta>` says it. */
function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1] ?? null;
}

function beginningOf(bytes: Buffer): string {
  const head = bytes.subarray(0, PRESCAN_BYTES).toString('latin1');
  return Array.from(head.matchAll(/<meta\b[^>]*>/gi), ([tag]) => tag).join('');
}

/** Null for a name that is no character set. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    // RangeError: the page names something that nobody knows.
    return null;
  }
}
