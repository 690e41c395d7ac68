import type { Metadata } from "next";
import { ForgotForm } from "@/components/identity/password-reset/forgot-form";
import { translator } from "@/lib/platform/i18n/translator";
import { sendStaffResetLink } from "@/lib/identity/password-reset/actions";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale } from "@/lib/practice/practices/queries";
import { OutsideFrame } from "../../outside-frame";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), passwordMessages)("forgot")} · Anteroom` };
}

/** Forgot Your Password? for the staff of every practice. */
export default async function StaffForgotPage() {
  const locale = await pageLocale();
  const t = translator(locale, passwordMessages);
  return (
    <OutsideFrame>
      <div className="lead">
        <h1 className="serif">{t("forgot")}</h1>
        <p>{t("forgotLead")}</p>
      </div>
      <ForgotForm action={sendStaffResetLink} locale={locale} />
      <p className="after">
        <a href="/sign-in">{t("back")}</a>
      </p>
    </OutsideFrame>
  );
}
