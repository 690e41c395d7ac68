import { systemScope } from "@/lib/platform/access/system";
import { StartupError } from "@/lib/platform/env/startup-error";
import { command } from "./command";
import { openDatabase } from "./database";
import { printLine } from "./progress";

const refusals: Readonly<Record<string, string>> = {
  not_found: "Nobody of the staff has this address. Give it as in: npm run second-step -- name@example.com",
  second_step_off: "The second step of this address is off already.",
};

// npm run second-step -- name@example.com: turns the second step off, for the last owner who has lost phone and codes.
void command("start", async (closers) => {
  await openDatabase(closers);
  // Imported late: its email loads React (see openDatabase).
  const { takeOffFromServer } = await import("@/lib/identity/second-factor/commands");
  const done = await takeOffFromServer(await systemScope(), process.argv[2] ?? "");
  if (!done.ok) throw new StartupError(refusals[done.error] ?? done.error);
  printLine("Two-step verification is off, and this person is signed out everywhere. They will be notified by email.");
  process.kill(process.pid, "SIGTERM");
});
