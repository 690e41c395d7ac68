import type { Metadata } from "next";
import { ResetScreen } from "@/components/password-reset/reset-screen";
import { systemScope } from "@/lib/access/system";
import { translator } from "@/lib/i18n/translator";
import { resetStaffPassword, sendFreshStaffResetLink } from "@/lib/password-reset/actions";
import { staffResetLink } from "@/lib/password-reset/queries";
import { passwordMessages } from "@/lib/password/messages";
import { pageLocale } from "@/lib/practices/queries";
import { OutsideFrame } from "../../outside-frame";
import { one, type Query } from "../../query";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: `${translator(await pageLocale(), passwordMessages)("newTitle")} · Anteroom`,
    referrer: "same-origin",
  };
}

/** Where a staff member's emailed link leads. Opening it changes nothing; its button does. */
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
