import { askedAddress } from "@/lib/platform/access/request";
import { sendResetLink } from "@/lib/identity/password-reset/actions";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { form, freshBrowser } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();

it("keeps the address that was typed for the page that asks for the digits", async () => {
  const { practice } = await makePracticeFixture();
  freshBrowser();
  expect(await askedAddress()).toBe("");
  const sent = sendResetLink(null, form({ practice: practice.slug, email: "Zoë+a@mail.example" }));
  await expect(sent).rejects.toMatchObject({ to: `/portal/${practice.slug}/password/code` });
  expect(await askedAddress()).toBe("Zoë+a@mail.example");
});
