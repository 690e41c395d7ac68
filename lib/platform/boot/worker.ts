import { startBackground } from "./background";
import { command } from "./command";
import { openDatabase } from "./database";
import { printLine } from "./progress";

// npm run worker: the background jobs alone, alongside servers on other machines.
void command("start", async (closers) => {
  await openDatabase(closers);
  await startBackground(closers);
  printLine("The background jobs of Anteroom are running.");
});
