import type { IncomingMessage } from 'node:http';
import type { Upload } from '../attachments.js';
import { refusal } from '../errors.js';

/** The most a request may weigh, the files included (docs, "Uploading Files": 10 MiB each by default). */
const MAX_BODY_BYTES = 26_214_400;

export interface RequestBody {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** Reads the whole body. Throws 40005 when it is too large; what follows is then thrown away. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw refusal('tooLarge');
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** Parses JSON, or a form with `payload_json` and `files[n]`. Throws 50109. */
export async function parseBody(bytes: Buffer, contentType: string): Promise<RequestBody> {
  if (bytes.length === 0) return { body: undefined, uploads: [] };
  if (contentType.startsWith('multipart/form-data')) return await parseMultipart(bytes, contentType);
  return { body: parseJson(bytes.toString('utf8')), uploads: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw Object.assign(refusal('badJson'), { cause });
  }
}

async function parseMultipart(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch((cause: unknown) => {
      throw Object.assign(refusal('badJson'), { cause });
    });
  const uploads: Upload[] = [];
  let body: unknown = {};
  for (const [key, value] of form) {
    if (typeof value === 'string') {
      if (key === 'payload_json') body = parseJson(value);
      continue;
    }
    const index = /^files?\[?(\d*)\]?$/.exec(key)?.[1];
    uploads.push({
      index: index === undefined || index === '' ? String(uploads.length) : index,
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body, uploads };
}
