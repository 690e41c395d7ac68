import { PASSWORD, personas } from "@/prisma/seed/personas";
import { env } from "@/lib/platform/env/env";
import { command } from "./command";
import { fillWithDemo } from "./fill";
import { printLine } from "./progress";
import { openSite } from "./site";

// npm run demo: two fictional practices, on this machine only.
void command("demo", async (closers) => {
  await openSite(closers, fillWithDemo);
  const { APP_URL } = env();
  printLine(`
Anteroom, with two invented practices:
  booking pages     ${APP_URL}/book/maple    ${APP_URL}/book/rivage (French)
  for the practice  ${APP_URL}/sign-in
  emails            ${APP_URL}/outbox

Sign in with the password ${PASSWORD}
${personas.map(({ email, what }) => `  ${email.padEnd(32)}${what}`).join("\n")}
`);
});
