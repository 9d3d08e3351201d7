import { discordStyle } from './discord.js';
import { frame } from './frame.js';
import { galleryStyle } from './gallery.js';
import { narrow } from './narrow.js';
import { telegramStyle } from './telegram.js';
import { tokens } from './tokens.js';
import { wireStyle } from './wire.js';

/** The one stylesheet of all pages here; the last part may change what the others say. */
export const styleSheet = [tokens, frame, wireStyle, telegramStyle, discordStyle, galleryStyle, narrow].join(
  '\n',
);
