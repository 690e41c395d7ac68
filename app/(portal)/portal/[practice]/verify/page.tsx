import type { Metadata } from "next";
import { FreshLinkForm } from "@/components/identity/verification/fresh-link-form";
import { VerifyForm } from "@/components/identity/verification/verify-form";
import { ButtonLink } from "@/components/ui/button-link";
import { portalViewerOf } from "@/lib/platform/access/viewer";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { verificationMessages } from "@/lib/identity/verification/messages";
import { verificationLink } from "@/lib/identity/verification/queries";
import { PageFrame } from "../../../page-frame";

type Props = {
  params: Promise<{ practice: string }>;
  /** `choose`: to choose a new password instead of typing the forgotten one. */
  searchParams: Promise<{ token?: string | string[]; choose?: string | string[] }>;
};

// Keeps the token in the URL from other sites. ("no-referrer" would also drop the form's Origin header.)
export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return {
    title: `${translator(await pageLocale(), verificationMessages)("title")} · ${practice.name}`,
    referrer: "same-origin",
  };
}

/** The verification screen (A4). Opening it changes nothing, because mail scanners open links too; its button verifies. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const { token, choose } = await searchParams;
  const [locale, viewer] = await Promise.all([pageLocale(), portalViewerOf(practice)]);
  const link = typeof token === "string" ? await verificationLink(scope, token) : ({ state: "unknown" } as const);
  const t = translator(locale, verificationMessages);
  const signIn = (
    <ButtonLink
      variant="accent"
      href={viewer ? `/portal/${practice.slug}/account` : `/portal/${practice.slug}/sign-in`}
    >
      {viewer ? translator(locale, signUpMessages)("accountTitle") : t("signIn")}
    </ButtonLink>
  );
  return (
    <PageFrame practice={practice} signedIn={viewer !== null}>
      <div className="client narrow">
        {link.state === "open" ? (
          <>
            <div className="lead">
              <h1 className="serif">{t("title")}</h1>
              <p>{t("lead", { email: link.email })}</p>
            </div>
            <VerifyForm
              practice={practice.slug}
              token={token as string}
              ask={
                viewer?.accountId === link.accountId
                  ? "nothing"
                  : link.ask === "password" && choose !== undefined
                    ? "new_password"
                    : link.ask
              }
              locale={locale}
            />
          </>
        ) : (
          <>
            <div className="lead">
              <h1 className="serif">{t(`${link.state}Title`)}</h1>
              <p>{t(`${link.state}Text`)}</p>
            </div>
            {link.state === "expired" ? (
              <FreshLinkForm practice={practice.slug} token={token as string} locale={locale} />
            ) : (
              signIn
            )}
          </>
        )}
      </div>
    </PageFrame>
  );
}
