import { z } from 'zod';
import type { WorldState } from './model.js';

/** A world as JSON. Maps and bytes, which JSON does not have, stand in it as tagged objects. */
export interface Snapshot {
  readonly version: 3;
  readonly world: unknown;
}

const snapshotShape = z.object({ version: z.literal(3), world: z.looseObject({}) });

const worldShape = z.looseObject({
  users: z.instanceof(Map),
  bots: z.instanceof(Map),
  chats: z.instanceof(Map),
  files: z.instanceof(Map),
  webPictures: z.instanceof(Map),
  callbacks: z.instanceof(Map),
  inlineQueries: z.instanceof(Map),
});

export function writeSnapshot(state: WorldState): Snapshot {
  return { version: 3, world: encode(state) };
}

/** @throws ZodError when this is no snapshot of a Telegram world. */
export function readSnapshot(snapshot: unknown): WorldState {
  const decoded = decode(snapshotShape.parse(snapshot).world);
  worldShape.parse(decoded);
  return decoded as WorldState;
}

function encode(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [encode(key), encode(item)]) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value && Array.isArray(value.$map)) {
    return new Map(value.$map.map((entry: unknown) => decode(entry) as [unknown, unknown]));
  }
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item)]));
}
