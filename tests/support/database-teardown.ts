import type { TestServer } from "./database-setup";

export default async function teardown(): Promise<void> {
  await (globalThis as { anteroomTestServer?: TestServer }).anteroomTestServer?.close();
}
