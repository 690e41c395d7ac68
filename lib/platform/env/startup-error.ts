/**
 * The reason why the server cannot start, in one sentence for the operator. Printed without a stack trace; exit code 1.
 */
export class StartupError extends Error {
  override name = "StartupError";
}
