export interface Part {
  readonly name: string;
  /** Set when the part is a file. */
  readonly filename: string | null;
  readonly bytes: Buffer;
}

/**
 * Reads a `multipart/form-data` body. Unquoted names and missing blanks are accepted, since bot libraries write both.
 *
 * @returns The parts in their order, or null when the body is not closed by its boundary.
 */
export function parseMultipart(body: Buffer, contentType: string): readonly Part[] | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) return null;
  const delimiter = Buffer.from(`--${name}`);
  const parts: Part[] = [];
  let begin = body.indexOf(delimiter);
  while (begin !== -1) {
    begin += delimiter.length;
    if (body.subarray(begin, begin + 2).toString('latin1') === '--') return parts;
    const next = body.indexOf(delimiter, begin);
    if (next === -1) return null;
    const part = parsePart(body.subarray(begin + 2, next - 2));
    if (part) parts.push(part);
    begin = next;
  }
  return null;
}

function parsePart(part: Buffer): Part | null {
  const headersEnd = part.indexOf('\r\n\r\n');
  if (headersEnd === -1) return null;
  const headers = part.subarray(0, headersEnd).toString('utf8');
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === null) return null;
  return { name, filename: parameter(disposition, 'filename'), bytes: part.subarray(headersEnd + 4) };
}

function parameter(disposition: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(disposition);
  return match ? (match[1] ?? match[2] ?? '').trim() : null;
}
