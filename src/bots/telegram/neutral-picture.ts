/**
 * The picture that takes the place of one that must go: Telegram lets nobody edit a photo message into a text, so after a
 * retraction something has to stand there. A plain grey PNG of 640 by 360 pixels, one bit a pixel.
 */
export const NEUTRAL_PICTURE: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAoAAAAFoAQMAAAD9/NgSAAAAA1BMVEXY2NziZIi6AAAAMklEQVR42u3BAQ0AAADCoPdP7ewBFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3cegAATDOVLsAAAAASUVORK5CYII=',
  'base64',
);
