import type { OptionDescription } from '../switchboard.js';

/** Which brief. Every command about one brief begins with it. */
export const NUMBER_OPTION: OptionDescription = {
  name: 'number',
  description: 'option-number',
  kind: 'number',
  required: true,
};

/** The text of a brief. Left out where a form asks for it. */
export const TEXT_OPTION: OptionDescription = {
  name: 'text',
  description: 'option-text',
  kind: 'text',
  required: false,
};

export const PICTURE_OPTION: OptionDescription = {
  name: 'picture',
  description: 'option-picture',
  kind: 'picture',
  required: false,
};
