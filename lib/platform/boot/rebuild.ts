import { ensureBuilt } from "./build";
import { command } from "./command";

// npm run build: builds ahead of time, as start does when it must.
void command("start", async () => {
  await ensureBuilt();
  process.exit();
});
