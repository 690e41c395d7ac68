import { ensureBuilt } from "./build";
import { command } from "./command";

// npm run build: what start does when it must, ahead of time.
void command("start", async () => {
  await ensureBuilt();
  process.exit();
});
