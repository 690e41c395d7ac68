import type { Metadata } from "next";
import { ResetScreen } from "@/components/identity/password-reset/reset-screen";
import { translator } from "@/lib/platform/i18n/translator";
import { resetPassword, sendFreshResetLink } from "@/lib/identity/password-reset/actions";
import { resetLink } from "@/lib/identity/password-reset/queries";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ token?: string | string[] }> };

// Keeps the token in the URL from other sites. ("no-referrer" would also drop the form's Origin header.)
export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return {
    title: `${translator(await pageLocale(), passwordMessages)("newTitle")} · ${practice.name}`,
    referrer: "same-origin",
  };
}

/** Target of the emailed link. Opening it changes nothing, because mail scanners open links too; its button saves the password. */
export default async function ResetPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const { token } = await searchParams;
  const typed = typeof token === "string" ? token : "";
  return (
    <PageFrame practice={practice} signedIn={false}>
      <div className="client narrow">
        <ResetScreen
          state={await resetLink(scope, typed)}
          hidden={{ practice: practice.slug, token: typed }}
          reset={resetPassword}
          fresh={sendFreshResetLink}
          forgot={`/portal/${practice.slug}/password/forgot`}
          locale={await pageLocale()}
        />
      </div>
    </PageFrame>
  );
}
