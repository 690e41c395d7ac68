import { emails } from "@/lib/platform/boot/emails";
import { queues } from "@/lib/platform/boot/jobs";
import { collectQueues } from "@/lib/platform/jobs/define";
import { collectEmails } from "@/lib/platform/outbox/email";
import { sources } from "@/tests/support/sources";

const declaring = (call: string) =>
  sources()
    .filter(({ path, text }) => /^lib\/.*\.tsx?$/.test(path) && new RegExp(`= ${call}\\(`).test(text))
    .map(({ path, text }) => [path, text.split(`= ${call}(`).length - 1] as const);
const exported = (path: string) => jest.requireActual<object>(`@/${path.replace(/\.tsx?$/, "")}`);

test.each(declaring("defineEmail"))("the emails of %s are all collected", (path, count) => {
  expect(path).toMatch(/\/emails\.tsx$/);
  const declared = [...collectEmails([exported(path)]).values()];
  expect(declared).toHaveLength(count);
  for (const email of declared) expect(emails.get(email.name)).toBe(email);
});

test.each(declaring("defineQueue"))("the queues of %s are all collected", (path, count) => {
  expect(path).toMatch(/\/jobs\.ts$/);
  const declared = collectQueues([exported(path)]);
  expect(declared).toHaveLength(count);
  for (const queue of declared) expect(queues).toContain(queue);
});

test("every email has a label of its own for staff, in both languages", () => {
  expect(emails.size).toBeGreaterThan(30);
  for (const locale of ["en", "fr"] as const)
    expect(new Set([...emails.values()].map(({ label }) => label(locale))).size).toBe(emails.size);
});

test("an email to deliver is given up only to a queue that is created before it", () => {
  const names = queues.map(({ name }) => name);
  for (const { name, deadLetter } of queues)
    if (deadLetter) expect(names.slice(0, names.indexOf(name))).toContain(deadLetter);
});
