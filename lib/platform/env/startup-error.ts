/** Why the server cannot start, in one sentence for whoever started it. Printed without a stack trace; exit code 1. */
export class StartupError extends Error {
  override name = "StartupError";
}
