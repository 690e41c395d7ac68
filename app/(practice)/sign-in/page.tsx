import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/identity/sign-in/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { idledOut, staffViewer } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { staffInvitationsMessages } from "@/lib/practice/staff-invitations/messages";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale } from "@/lib/practice/practices/queries";
import { signInToPractice } from "@/lib/identity/sign-in/actions";
import { signInMessages } from "@/lib/identity/sign-in/messages";
import { DemoSignIns } from "../../demo-sign-ins";
import { OutsideFrame } from "../outside-frame";
import type { Query } from "../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), signInMessages)("staffTitle")} · Anteroom` };
}

/** Sign-in page for the staff of every practice. */
export default async function StaffSignInPage({ searchParams }: { searchParams: Query }) {
  if (await staffViewer()) redirect("/calendar");
  const [locale, { back, password, welcome }] = [await pageLocale(), await searchParams];
  const t = translator(locale, signInMessages);
  const idle = await idledOut("staff");
  return (
    <OutsideFrame>
      <div className="lead">
        <h1 className="serif">{t("staffTitle")}</h1>
        <p>{t("staffLead")}</p>
      </div>
      {welcome !== undefined && (
        <Notice tone="ok" role="status">
          {translator(locale, staffInvitationsMessages)("welcome")}
        </Notice>
      )}
      {idle !== null && <Notice role="status">{t("idledOut", { minutes: String(idle) })}</Notice>}
      {password !== undefined && (
        <Notice tone="ok" role="status">
          {translator(locale, passwordMessages)("changedStaff")}
        </Notice>
      )}
      <SignInForm
        action={signInToPractice}
        hidden={typeof back === "string" ? { back } : {}}
        forgot="/password/forgot"
        locale={locale}
      />
      <DemoSignIns locale={locale} />
    </OutsideFrame>
  );
}
