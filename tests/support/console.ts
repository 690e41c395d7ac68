/** Makes any unexpected console.error or console.warn fail the test that caused it. */
export function failOnConsole(): void {
  let said: unknown[][] = [];
  const real = { error: console.error, warn: console.warn };
  beforeEach(() => {
    said = [];
    console.error = (...words: unknown[]) => void said.push(words);
    console.warn = (...words: unknown[]) => void said.push(words);
  });
  afterEach(() => {
    Object.assign(console, real);
    if (said.length > 0)
      throw new Error(`Unexpected console output:\n${said.map((words) => words.join(" ")).join("\n")}`);
  });
}
