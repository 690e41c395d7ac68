import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Received = { key: string | undefined; authorization: string | undefined; body: Record<string, unknown> };
type Answer = { status: number; headers?: Record<string, string>; afterMs?: number };

export type MailService = {
  /** The requests received, in order. */
  received: Received[];
  /** Responses to the next requests; after them, every email is accepted. */
  answers: Answer[];
};

/** Starts an email service on this machine, until closed. */
export async function openMailService(): Promise<MailService & { url: string; close(): Promise<void> }> {
  const service: MailService = { received: [], answers: [] };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    service.received.push({
      key: request.headers["idempotency-key"]?.toString(),
      authorization: request.headers.authorization,
      body,
    });
    const { status, headers = {}, afterMs = 0 } = service.answers.shift() ?? { status: 200 };
    const answer =
      status === 200
        ? { id: `mail-${service.received.length}` }
        : { statusCode: status, name: "application_error", message: "No." };
    setTimeout(
      () => response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(answer)),
      afterMs,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...service,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Runs one during a file's tests: RESEND_BASE_URL points to it. */
export function useMailService(): MailService {
  const service: MailService = { received: [], answers: [] };
  let open: Awaited<ReturnType<typeof openMailService>>;

  beforeAll(async () => {
    open = await openMailService();
    Object.assign(service, { received: open.received, answers: open.answers });
  });
  beforeEach(() => {
    service.received.length = service.answers.length = 0;
    Object.assign(process.env, {
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: open.url,
      EMAIL_FROM: "Anteroom <hello@anteroom.example>",
    });
  });
  afterAll(async () => {
    for (const name of ["RESEND_API_KEY", "RESEND_BASE_URL", "EMAIL_FROM"]) delete process.env[name];
    await open.close();
  });
  return service;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Record<string, unknown>;
}
