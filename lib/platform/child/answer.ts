/**
 * Answers the one job of this process, which lib/platform/child/child.ts has started: the last line of a module that
 * runs on its own. An error ends the process, and so is a ChildFailure there.
 */
export function answer<Input, Output>(work: (input: Input) => Output | Promise<Output>): void {
  process.once("disconnect", () => process.exit());
  process.once("message", (input) => {
    void Promise.resolve(input as Input)
      .then(work)
      .then(
        (output) => process.send?.(output as object),
        () => process.exit(1),
      );
  });
}
