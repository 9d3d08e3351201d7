import { constants, createDeflate, type Deflate, deflateSync } from 'node:zlib';
import type { WebSocket } from 'ws';

/** How payloads are compressed: not, each for itself, or all in one stream (docs, "Encoding and Compression"). */
export type Compression = 'none' | 'payload' | 'stream';

/** One WebSocket of a gateway client. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #stream: Deflate | null;
  #compression: Compression;
  #chunks: Buffer[] = [];

  constructor(socket: WebSocket, compression: Compression) {
    this.#socket = socket;
    this.#compression = compression;
    this.#stream = compression === 'stream' ? createDeflate() : null;
    this.#stream?.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
  }

  /** What a client may ask for when it identifies. */
  compressPayloads(): void {
    if (this.#compression === 'none') this.#compression = 'payload';
  }

  send(payload: unknown): void {
    this.sendText(JSON.stringify(payload));
  }

  sendText(text: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    switch (this.#compression) {
      case 'none':
        this.#socket.send(text);
        return;
      case 'payload':
        this.#socket.send(deflateSync(text));
        return;
      case 'stream':
        this.#sendInStream(text);
        return;
    }
  }

  #sendInStream(text: string): void {
    const stream = this.#stream;
    if (!stream) return;
    stream.write(text);
    stream.flush(constants.Z_SYNC_FLUSH, () => {
      const bytes = Buffer.concat(this.#chunks);
      this.#chunks = [];
      if (bytes.length > 0 && this.#socket.readyState === this.#socket.OPEN) this.#socket.send(bytes);
    });
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Cuts the connection as a failing network does. */
  drop(): void {
    this.#socket.terminate();
  }

  release(): void {
    this.#stream?.destroy();
  }
}
