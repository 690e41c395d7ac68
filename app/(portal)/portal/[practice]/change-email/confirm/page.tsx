import type { Metadata } from "next";
import { ConfirmForm, FreshForm } from "@/components/identity/change-email/forms";
import { ButtonLink } from "@/components/ui/button-link";
import { portalViewerOf } from "@/lib/platform/access/viewer";
import { changeEmailMessages } from "@/lib/identity/change-email/messages";
import { changeLink } from "@/lib/identity/change-email/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ token?: string | string[] }> };

// Keeps the token in the URL from other sites. ("no-referrer" would also drop the form's Origin header.)
export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), changeEmailMessages)("confirmTitle"), referrer: "same-origin" };
}

/** Target of the link sent to the new address. Opening it changes nothing, because mail scanners open links too; its button confirms. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const { token } = await searchParams;
  const typed = typeof token === "string" ? token : "";
  const [locale, viewer, link] = await Promise.all([
    pageLocale(),
    portalViewerOf(practice),
    changeLink(scope, "change_email", typed),
  ]);
  const t = translator(locale, changeEmailMessages);
  const { slug } = practice;
  return (
    <PageFrame practice={practice} signedIn={viewer !== null}>
      <div className="client narrow">
        {link.state === "open" && (
          <>
            <div className="lead">
              <h1 className="serif">{t("confirmTitle")}</h1>
              <p>{t("confirmLead", { email: link.email })}</p>
            </div>
            <ConfirmForm
              practice={slug}
              token={typed}
              askPassword={viewer?.accountId !== link.accountId}
              locale={locale}
            />
          </>
        )}
        {link.state === "expired" && (
          <>
            <div className="lead">
              <h1 className="serif">{t("expiredTitle")}</h1>
              <p>{t("expiredText")}</p>
            </div>
            <FreshForm practice={slug} token={typed} locale={locale} />
          </>
        )}
        {link.state === "over" && (
          <>
            <div className="lead">
              <h1 className="serif">{t("overTitle")}</h1>
              <p>{t("overText")}</p>
            </div>
            <ButtonLink variant="accent" href={`/portal/${slug}/account`}>
              {t("signIn")}
            </ButtonLink>
          </>
        )}
      </div>
    </PageFrame>
  );
}
