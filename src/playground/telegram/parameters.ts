import { badRequest } from './errors.js';
import { parseMultipart } from './multipart.js';

/** The parameters of one call. Telegram takes every value as JSON or as text, whatever way it was sent. */
export class Parameters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, Buffer>;

  constructor(values: Readonly<Record<string, unknown>>, files: ReadonlyMap<string, Buffer> = new Map()) {
    this.values = values;
    this.files = files;
  }

  /** The value as text; undefined where it is missing or null. */
  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** The value as a whole number; undefined where it is missing or not one. */
  integer(name: string): number | undefined {
    const text = this.text(name)?.trim();
    return text !== undefined && /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
  }

  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes((this.text(name) ?? '').trim().toLowerCase());
  }

  /**
   * The value as JSON; undefined where it is missing or empty.
   *
   * @param what Telegram's name of the object, for the error.
   * @throws TelegramError 400 when the text is not JSON.
   */
  json(name: string, what: string): unknown {
    const value = this.values[name];
    if (typeof value !== 'string') return value ?? undefined;
    if (value === '') return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }

  /** The uploaded file that a value names: `attach://part`, or the part of the value's own name. */
  file(name: string, value: string | undefined = this.text(name)): Buffer | undefined {
    if (value?.startsWith('attach://')) return this.files.get(value.slice('attach://'.length));
    return value === undefined ? this.files.get(name) : undefined;
  }
}

/**
 * Reads the parameters of a request: the query, then a body in JSON, urlencoded or multipart form, which wins.
 *
 * @throws TelegramError 400 when the body is not what its content type says.
 */
export function readParameters(query: URLSearchParams, contentType: string, body: Buffer): Parameters {
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return new Parameters(fromQuery);
  const type = contentType.toLowerCase();
  if (type.startsWith('application/json')) return new Parameters({ ...fromQuery, ...readJson(body) });
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const form = new URLSearchParams(body.toString('utf8'));
    return new Parameters({ ...fromQuery, ...Object.fromEntries(form) });
  }
  if (type.startsWith('multipart/form-data')) return readMultipart(fromQuery, contentType, body);
  return new Parameters(fromQuery);
}

function readJson(body: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest("can't parse JSON object: expected an Object");
  }
  return { ...value };
}

function readMultipart(query: Record<string, unknown>, contentType: string, body: Buffer): Parameters {
  const parts = parseMultipart(body, contentType);
  if (!parts) throw badRequest("can't parse multipart/form-data body");
  const values: Record<string, unknown> = { ...query };
  const files = new Map<string, Buffer>();
  for (const part of parts) {
    if (part.filename === null) values[part.name] = part.bytes.toString('utf8');
    else files.set(part.name, part.bytes);
  }
  return new Parameters(values, files);
}
