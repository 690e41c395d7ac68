import { outcomeOf, sendEmail } from "@/lib/platform/email/send";
import { useMailService } from "@/tests/support/mail-service";

const service = useMailService();
const email = {
  to: "amelie@mail.example",
  from: '"Maple" <hello@a.example>',
  subject: "Hello",
  html: "<p>Hello</p>",
  text: "Hello",
  idempotencyKey: "k1",
};

beforeAll(() => {
  process.env.DATABASE_URL = "postgresql://localhost/none";
});
afterAll(() => {
  delete process.env.DATABASE_URL;
});

test("hands over the email, its file and its key", async () => {
  const attachments = [{ filename: "session.ics", content: "BEGIN:É", contentType: "text/calendar" }];
  expect(await sendEmail({ ...email, attachments })).toEqual({ kind: "sent", providerId: "mail-1" });
  expect(service.received[0]).toMatchObject({
    key: "k1",
    authorization: "Bearer re_test",
    body: {
      to: email.to,
      from: email.from,
      attachments: [{ filename: "session.ics", content: Buffer.from("BEGIN:É").toString("base64") }],
    },
  });
});

test("takes a service that is away for one to ask again", async () => {
  process.env.RESEND_BASE_URL = "http://127.0.0.1:9";
  expect(await sendEmail(email)).toMatchObject({ kind: "retry", afterSeconds: null });
});

const now = Date.parse("2026-12-10T12:00:00Z");

test.each([
  [500, "internal_server_error", undefined, { kind: "retry", afterSeconds: null }],
  [429, "rate_limit_exceeded", "7", { kind: "retry", afterSeconds: 7 }],
  [503, "application_error", "Thu, 10 Dec 2026 12:00:30 GMT", { kind: "retry", afterSeconds: 30 }],
  [429, "daily_quota_exceeded", "999999", { kind: "retry", afterSeconds: 3600 }],
  [429, "rate_limit_exceeded", "soon", { kind: "retry", afterSeconds: null }],
  [null, "application_error", undefined, { kind: "retry", afterSeconds: null }],
  [401, "restricted_api_key", undefined, { kind: "retry", afterSeconds: null }],
  [403, "invalid_api_key", undefined, { kind: "retry", afterSeconds: null }],
  [409, "concurrent_idempotent_requests", undefined, { kind: "retry", afterSeconds: null }],
  [409, "invalid_idempotent_request", undefined, { kind: "sent", providerId: null }],
  [422, "validation_error", undefined, { kind: "failed" }],
  [400, "validation_error", undefined, { kind: "failed" }],
])("judges %s %s (Retry-After %s)", (statusCode, name, after, outcome) =>
  expect(outcomeOf({ statusCode, name, message: "…" }, after, now)).toMatchObject(outcome),
);
