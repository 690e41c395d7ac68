import { env } from "@/lib/platform/env/env";
import { command } from "./command";
import { say } from "./progress";
import { setupLink } from "./setup-link";
import { openSite } from "./site";

// npm start: the real server.
void command("start", async (closers) => {
  await openSite(closers);
  say(`Anteroom is at ${env().APP_URL}`);
  const link = await setupLink();
  if (link) say(`There is no practice yet. Whoever opens this link within a week creates it:\n${link}`);
});
