import { Client } from "pg";
import { signIn } from "@/lib/platform/access/auth";
import { requirePortal } from "@/lib/platform/access/viewer";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { freshBrowser, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

// Replaces React's cache for one request, because the test renders none.
const mockRequest = new Map<unknown, Map<string, unknown>>();
jest.mock("react", () => ({
  ...jest.requireActual<typeof import("react")>("react"),
  cache:
    <Args extends unknown[], Result>(ask: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const answers = mockRequest.get(ask) ?? new Map<string, unknown>();
      mockRequest.set(ask, answers);
      const key = JSON.stringify(args);
      if (!answers.has(key)) answers.set(key, ask(...args));
      return answers.get(key) as Result;
    },
}));

useDatabase();
beforeEach(freshBrowser);

async function arrange(address: (slug: string) => string) {
  const fixture = await makePracticeFixture();
  const { id } = await makeAccount(fixture.practice);
  await signIn("portal", { id, version: 0 });
  await publicPractice(fixture.practice.slug); // Warms up: a new connection sends extra statements.
  request.headers.set("x-anteroom-url", address(fixture.practice.slug));
  mockRequest.clear();
  return { ...fixture.practice, sent: jest.spyOn(Client.prototype, "query").mockClear() };
}

test("the booking page asks for its language, practice and catalogue in one statement, whoever asks first", async () => {
  const { slug, locale, sent } = await arrange((slug) => `/book/${slug}`);
  const [language, { catalogue }] = await Promise.all([pageLocale(), publicPractice(slug), publicPractice(slug)]);
  expect(language).toBe(locale);
  expect(catalogue).not.toBeNull();
  expect(sent).toHaveBeenCalledTimes(1);
});

test("a page of the portal asks for its language and practice in one, and for its viewer in another", async () => {
  const { slug, sent } = await arrange((slug) => `/portal/${slug}/account`);
  await Promise.all([
    pageLocale(),
    requirePortal(slug, "portal.account"),
    requirePortal(slug, "portal.account"),
    publicPractice(slug),
  ]);
  expect(sent).toHaveBeenCalledTimes(2);
});
