import { env } from "@/lib/platform/env/env";
import { command } from "./command";
import { fillWithDemo } from "./fill";
import { printLine } from "./progress";
import { openSite } from "./site";

// npm run dev: the demo, with pages that are rebuilt as the sources change.
void command("dev", async (closers) => {
  await openSite(closers, fillWithDemo);
  printLine(`Anteroom, for development, is at ${env().APP_URL}`);
});
