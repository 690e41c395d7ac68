import { ensureBuilt } from "./build";
import { command } from "./command";
import { openSecret } from "./database";

// npm run build: builds ahead of time, as start does when it must.
void command("start", async () => {
  await openSecret();
  await ensureBuilt();
  process.exit();
});
