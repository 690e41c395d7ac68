/** The largest file that a form takes, a picture or a list, in bytes. */
export const MAX_UPLOAD_BYTES = 5_000_000;
