import { renderToStaticMarkup } from "react-dom/server";
import Outbox from "@/app/(practice)/outbox/page";
import OutboxEmailPage from "@/app/(practice)/outbox/[email]/page";
import { useDatabase } from "../../support/database";
import { makeAccount, makePractice } from "../../support/factories";
import { queueNamed } from "../../support/outbox";

jest.mock("@/lib/practice/practices/queries", () => ({ pageLocale: async () => "fr" }));

useDatabase();

afterEach(() => {
  process.env.ANTEROOM_MODE = "test";
});

const page = (email: string) => OutboxEmailPage({ params: Promise.resolve({ email }) });

async function queued() {
  const practice = await makePractice();
  const account = await makeAccount(practice, { verifiedAt: null });
  const verify = { template: "verify", data: { accountId: account.id } };
  const id = await queueNamed(practice.id, verify, "en", account.emailRaw);
  return { id, account };
}

test("lists the emails in the reader's language, and shows one in its recipient's", async () => {
  const { id, account } = await queued();
  const list = renderToStaticMarkup(await Outbox());
  for (const words of ["Boîte d’envoi", "Please verify your email", account.emailRaw, `/outbox/${id}`, "En attente"])
    expect(list).toContain(words);
  const one = renderToStaticMarkup(await page(id));
  expect(one).toMatch(/<a href="http:\/\/localhost:3000\/portal\/maple-\d+\/verify\?token=[\w-]{43}">/);
  expect(one).toContain("<iframe");
  expect(one).not.toMatch(/sandbox="[^"]*(allow-scripts|allow-same-origin)/);
});

test("does not exist on a real server", async () => {
  const { id } = await queued();
  process.env.ANTEROOM_MODE = "start";
  await expect(Outbox()).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  await expect(page(id)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
});

test.each(["x", "0b9c7c4e-3f3e-4a55-9f0c-1f2e3d4c5b6a"])("%s is no email", async (id) => {
  await expect(page(id)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
});
