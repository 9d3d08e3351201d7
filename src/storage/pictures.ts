import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { FeedError } from '../feed/errors.js';
import type { PictureReads, PictureWrites } from '../feed/picture-ports.js';
import type { Schema } from './schema.js';

export function pictureReads(db: Kysely<Schema>): PictureReads {
  return {
    async getPicture(digest) {
      const row = await db
        .selectFrom('pictures')
        .select(['bytes', 'mime'])
        .where('digest', '=', digest)
        .executeTakeFirst();
      if (!row) throw new FeedError('not_found', { id: 'storage-no-picture' });
      return row;
    },
    async findUpload(digest, botId) {
      const row = await db
        .selectFrom('picture_uploads')
        .select('file_id')
        .where('digest', '=', digest)
        .where('bot_id', '=', botId)
        .executeTakeFirst();
      return row?.file_id ?? null;
    },
  };
}

export function pictureWrites(tx: Transaction<Schema>): PictureWrites {
  return {
    async putPicture(bytes, mime) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      await tx
        .insertInto('pictures')
        .values({ digest, mime, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return digest;
    },
    async rememberUpload(digest, botId, fileId) {
      await tx
        .insertInto('picture_uploads')
        .values({ digest, bot_id: botId, file_id: fileId })
        .onConflict((conflict) => conflict.columns(['digest', 'bot_id']).doUpdateSet({ file_id: fileId }))
        .execute();
    },
  };
}
