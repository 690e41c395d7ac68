import type { ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import ConfirmPage from "@/app/(portal)/portal/[practice]/change-email/confirm/page";
import UndoPage from "@/app/(portal)/portal/[practice]/change-email/undo/page";
import ResetPage from "@/app/(portal)/portal/[practice]/password/reset/page";
import VerifyPage from "@/app/(portal)/portal/[practice]/verify/page";
import { hashPassword } from "@/lib/platform/access/passwords";
import { confirmChange } from "@/lib/identity/change-email/commands";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { freshBrowser } from "@/tests/support/request";
import { publicScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";
import { newestChange, sendChangeLink, sendLink, sendResetLink } from "@/tests/support/verification";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());

useDatabase();
beforeEach(freshBrowser);

type Page = (props: {
  params: Promise<{ practice: string }>;
  searchParams: Promise<{ token?: string }>;
}) => Promise<ReactElement>;
const password = "correct horse battery";

/** One link of each kind, all open. */
async function arrange() {
  const { practice } = await makePracticeFixture();
  const passwordHash = await hashPassword(password);
  const account = await makeAccount(practice, { passwordHash });
  const now = new Date();
  const change = await sendChangeLink(account, password, "new@mail.example");
  await confirmChange(
    publicScope({ practiceId: practice.id, now }),
    null,
    { token: change, currentPassword: password },
    now,
  );
  const moved = { ...account, email: "new@mail.example" };
  const links: [string, Page, string][] = [
    ["verify", VerifyPage, await sendLink(await makeAccount(practice, { verifiedAt: null }), now)],
    ["reset", ResetPage, await sendResetLink(moved)],
    ["change", ConfirmPage, await sendChangeLink(account, password, "newer@mail.example")],
    ["undo", UndoPage, await newestChange("undo_email", account)],
  ];
  return { slug: practice.slug, links };
}

test("row 6: opening any emailed link, five times, changes no row, and shows a button", async () => {
  const { slug, links } = await arrange();
  const before = await tables([]);
  for (const [name, page, token] of links) {
    for (let i = 0; i < 5; i++) {
      const drawn = await page({
        params: Promise.resolve({ practice: slug }),
        searchParams: Promise.resolve({ token }),
      });
      const html = await text((await prerenderToNodeStream(drawn)).prelude as NodeJS.ReadableStream);
      expect([name, html.match(/<main.*<form.*type="submit"/s) !== null]).toEqual([name, true]);
    }
  }
  expect(await tables([])).toEqual(before);
});
