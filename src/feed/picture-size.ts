/** Of a picture, in pixels, and how files of its kind end. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly extension: 'jpg' | 'png' | 'gif' | 'webp';
}

/** Reads the size of a PNG, JPEG, GIF or WebP picture from its header; null when the bytes are none of these. */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 10) return null;
  if (view.readUInt32BE(0) === 0x89504e47 && view.length >= 24) {
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20), extension: 'png' };
  }
  if (view.toString('latin1', 0, 3) === 'GIF') {
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8), extension: 'gif' };
  }
  if (view.readUInt16BE(0) === 0xffd8) return readJpegSize(view);
  if (view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP') {
    return readWebpSize(view);
  }
  return null;
}

/** Walks the segments up to the start of a frame, which holds the size (ITU T.81, B.2.2). */
function readJpegSize(view: Buffer): PictureSize | null {
  let at = 2;
  while (at + 9 <= view.length && view[at] === 0xff) {
    const marker = view.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5), extension: 'jpg' };
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
  return null;
}

function readWebpSize(view: Buffer): PictureSize | null {
  const kind = view.toString('latin1', 12, 16);
  if (view.length < 30) return null;
  if (kind === 'VP8X') {
    return { width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1, extension: 'webp' };
  }
  if (kind === 'VP8 ') {
    return {
      width: view.readUInt16LE(26) & 0x3fff,
      height: view.readUInt16LE(28) & 0x3fff,
      extension: 'webp',
    };
  }
  const bits = view.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, extension: 'webp' };
}
