/** Under which name a running playground says in the database where its platforms listen, for the command line beside it. */
export const PLAYGROUND_VALUE = 'playground';
