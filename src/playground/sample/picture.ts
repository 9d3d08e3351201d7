import { deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

interface Scene {
  readonly sky: readonly [top: Colour, horizon: Colour];
  readonly disc: { readonly colour: Colour; readonly x: number; readonly y: number; readonly radius: number };
  /** Layers from the back to the front; heights are shares of the picture. */
  readonly hills: readonly {
    readonly colour: Colour;
    readonly base: number;
    readonly height: number;
    readonly waves: number;
  }[];
  readonly sea: { readonly from: number; readonly colour: Colour } | null;
}

const SCENES = {
  dawn: {
    sky: [
      [70, 96, 150],
      [250, 196, 150],
    ],
    disc: { colour: [255, 236, 190], x: 0.68, y: 0.52, radius: 0.09 },
    hills: [
      { colour: [148, 130, 158], base: 0.62, height: 0.09, waves: 1.7 },
      { colour: [96, 92, 128], base: 0.72, height: 0.1, waves: 2.6 },
      { colour: [44, 50, 82], base: 0.86, height: 0.08, waves: 3.7 },
    ],
    sea: null,
  },
  harbour: {
    sky: [
      [86, 150, 196],
      [222, 236, 238],
    ],
    disc: { colour: [255, 250, 226], x: 0.24, y: 0.24, radius: 0.07 },
    hills: [
      { colour: [128, 164, 170], base: 0.56, height: 0.07, waves: 1.3 },
      { colour: [74, 118, 124], base: 0.62, height: 0.05, waves: 2.9 },
    ],
    sea: { from: 0.63, colour: [40, 104, 138] },
  },
  night: {
    sky: [
      [10, 16, 44],
      [48, 62, 110],
    ],
    disc: { colour: [240, 240, 220], x: 0.78, y: 0.22, radius: 0.06 },
    hills: [
      { colour: [28, 36, 70], base: 0.66, height: 0.1, waves: 1.9 },
      { colour: [14, 20, 44], base: 0.8, height: 0.08, waves: 3.1 },
    ],
    sea: { from: 0.86, colour: [18, 34, 70] },
  },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;

/** Draws one of the playground's landscapes as PNG. Ours alone: no photograph, no licence to keep. */
export function drawScene(name: SceneName, { width, height }: { width: number; height: number }): Uint8Array {
  const scene: Scene = SCENES[name];
  return encodePng({ width, height }, (x, y) => colourAt(scene, x / width, y / height, width / height));
}

function colourAt(scene: Scene, x: number, y: number, aspect: number): Colour {
  if (scene.sea && y > scene.sea.from) {
    const glint = Math.sin(y * 260 + Math.sin(x * 24) * 2.4) > 0.86 ? 0.2 : 0;
    return mix(scene.sea.colour, scene.disc.colour, glint + (y - scene.sea.from) * 0.15);
  }
  for (const hill of [...scene.hills].reverse()) {
    const ridge =
      hill.base -
      hill.height *
        (0.5 + 0.35 * Math.sin(x * hill.waves * Math.PI * 2) + 0.15 * Math.sin(x * hill.waves * 17));
    if (y > ridge) return hill.colour;
  }
  const [top, horizon] = scene.sky;
  const sky = mix(top, horizon, Math.min(1, y / 0.7));
  const distance = Math.hypot((x - scene.disc.x) * aspect, y - scene.disc.y);
  if (distance < scene.disc.radius) return scene.disc.colour;
  return mix(sky, scene.disc.colour, Math.max(0, 0.35 - (distance - scene.disc.radius) * 1.4));
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

/** PNG, 8 bits a channel, no alpha (ISO/IEC 15948). */
function encodePng(
  size: { width: number; height: number },
  colour: (x: number, y: number) => Colour,
): Uint8Array {
  const stride = size.width * 3 + 1;
  const raw = Buffer.alloc(stride * size.height);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) raw.set(colour(x, y), y * stride + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size.width, 0);
  header.writeUInt32BE(size.height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
