/** Makes any unexpected console.error or console.warn fail the test that caused it. */
export function failOnConsole(): void {
  let printed: unknown[][] = [];
  const real = { error: console.error, warn: console.warn };
  beforeEach(() => {
    printed = [];
    console.error = (...values: unknown[]) => void printed.push(values);
    console.warn = (...values: unknown[]) => void printed.push(values);
  });
  afterEach(() => {
    Object.assign(console, real);
    if (printed.length > 0)
      throw new Error(`Unexpected console output:\n${printed.map((values) => values.join(" ")).join("\n")}`);
  });
}
