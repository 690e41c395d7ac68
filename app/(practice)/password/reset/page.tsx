import type { Metadata } from "next";
import { ResetScreen } from "@/components/identity/password-reset/reset-screen";
import { systemScope } from "@/lib/platform/access/system";
import { translator } from "@/lib/platform/i18n/translator";
import { resetStaffPassword, sendFreshStaffResetLink } from "@/lib/identity/password-reset/actions";
import { staffResetLink } from "@/lib/identity/password-reset/queries";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale } from "@/lib/practice/practices/queries";
import { OutsideFrame } from "../../outside-frame";
import { one, type Query } from "../../query";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: `${translator(await pageLocale(), passwordMessages)("newTitle")} · Anteroom`,
    referrer: "same-origin",
  };
}

/** Target of a staff member's emailed link. Opening it changes nothing; its button does. */
export default async function StaffResetPage({ searchParams }: { searchParams: Query }) {
  const token = one((await searchParams).token) ?? "";
  const state = await staffResetLink(await systemScope(), token);
  return (
    <OutsideFrame>
      <ResetScreen
        state={state}
        hidden={{ token }}
        reset={resetStaffPassword}
        fresh={sendFreshStaffResetLink}
        forgot="/password/forgot"
        locale={await pageLocale()}
      />
    </OutsideFrame>
  );
}
