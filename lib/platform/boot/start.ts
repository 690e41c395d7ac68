import { env } from "@/lib/platform/env/env";
import { command } from "./command";
import { printLine } from "./progress";
import { setupLink } from "./setup-link";
import { openSite } from "./site";

// npm start: the real server.
void command("start", async (closers) => {
  await openSite(closers);
  printLine(`Anteroom is at ${env().APP_URL}`);
  const link = await setupLink();
  if (link) printLine(`There is no practice yet. Whoever opens this link within a week creates it:\n${link}`);
});
