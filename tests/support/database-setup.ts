import { openTestServer, SERVER, TEMPLATE } from "./database-server";

export type TestServer = Awaited<ReturnType<typeof openTestServer>>;

export default async function setup(): Promise<void> {
  process.env.ANTEROOM_MODE = "test";
  process.env.APP_URL = "http://localhost:3000";
  process.env.AUTH_SECRET = "a-secret-of-the-tests-and-of-nothing-else";
  for (const name of ["DATABASE_URL", "RESEND_API_KEY", "RESEND_BASE_URL", "EMAIL_FROM"]) delete process.env[name];
  const opened = await openTestServer();
  process.env[SERVER] = opened.server;
  process.env[TEMPLATE] = opened.template;
  Object.assign(globalThis, { anteroomTestServer: opened });
}
