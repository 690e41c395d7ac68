import type { Metadata } from "next";
import { ActionForm } from "@/components/form/action-form";
import { AcceptForm } from "@/components/practice/staff-invitations/accept-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { systemScope } from "@/lib/platform/access/system";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { acceptInvitation, sendFreshInvitation } from "@/lib/practice/staff-invitations/actions";
import { staffInvitationsMessages } from "@/lib/practice/staff-invitations/messages";
import { invitationBy } from "@/lib/practice/staff-invitations/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { OutsideFrame } from "../outside-frame";
import { one, type Query } from "../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: "Anteroom", referrer: "same-origin" };
}

/** Target of an emailed invitation. Opening it changes nothing; its button does. */
export default async function InvitationPage({ searchParams }: { searchParams: Query }) {
  const token = one((await searchParams).token) ?? "";
  const [invitation, locale] = [await invitationBy(await systemScope(), token), await pageLocale()];
  const t = translator(locale, staffInvitationsMessages);
  const heading = (title: string, text: string) => (
    <div className="lead">
      <h1 className="serif">{title}</h1>
      <p>{text}</p>
    </div>
  );
  if (invitation?.state === "open") {
    return (
      <OutsideFrame>
        {heading(t("title", { practice: invitation.practice }), t("lead", { email: invitation.email }))}
        <AcceptForm
          locale={locale}
          token={token}
          firstName={invitation.firstName}
          lastName={invitation.lastName}
          accept={acceptInvitation}
        />
      </OutsideFrame>
    );
  }
  if (invitation?.state !== "expired") {
    return (
      <OutsideFrame>
        {heading(t("overTitle"), t("overText"))}
        <ButtonLink variant="accent" href="/sign-in">
          {translator(locale, commonMessages)("signIn")}
        </ButtonLink>
      </OutsideFrame>
    );
  }
  return (
    <OutsideFrame>
      {heading(t("expiredTitle"), t("expiredText"))}
      <ActionForm action={sendFreshInvitation} done={t("sentFresh")}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton variant="accent" size="main" busy={t("sending")}>
          {t("sendFresh")}
        </SubmitButton>
      </ActionForm>
    </OutsideFrame>
  );
}
