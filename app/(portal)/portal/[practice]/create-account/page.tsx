import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { AccountForm } from "@/components/accounts/sign-up/account-form";
import { KeptChoices } from "@/components/sessions/booking/kept-choices";
import { Summary } from "@/components/sessions/booking/summary";
import { may } from "@/lib/platform/access/may";
import { portalViewerOf, requireOwnPassword } from "@/lib/platform/access/viewer";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { insteadOfSignUp } from "@/lib/accounts/sign-up/queries";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { chosenTime } from "@/lib/sessions/booking/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { parseParams, chosenQuery, viewFor, type SearchParams } from "../../../chosen";
import { PageFrame } from "../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), signUpMessages)("title")} · ${practice.name}` };
}

/** Create Account, with the chosen time in view (A4, C2). */
export default async function CreateAccountPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const requested = parseParams(await searchParams);
  const carried = chosenTime(requested);
  await requireOwnPassword(practice, carried);
  const viewer = await portalViewerOf(practice);
  if (may(viewer, "portal.account")) redirect(await insteadOfSignUp(viewer, practice.slug, requested));
  const [locale, view] = await Promise.all([pageLocale(), viewFor(scope, practice, requested)]);
  // The booking page explains why the time is not available and suggests the nearest ones, or asks for the location.
  if (carried && (view?.start == null || view.open.place)) redirect(`/book/${practice.slug}${carried}`);
  const t = translator(locale, signUpMessages);
  const chosen = view?.start != null ? { ...view, start: view.start } : null;
  const query = chosenQuery(view);
  const change = `/book/${practice.slug}${query}`;
  return (
    <PageFrame practice={practice} signedIn={false} chosen={query}>
      <div className="client">
        {chosen && <KeptChoices view={chosen} zone={practice.zone} href={change} locale={locale} />}
        <div className="lead">
          <h1 className="serif">{t("title")}</h1>
          <p>
            {t.rich("lead", { link: (chunks) => <a href={`/portal/${practice.slug}/sign-in${query}`}>{chunks}</a> })}
          </p>
        </div>
        <div className="ac-grid">
          <AccountForm
            practice={practice}
            chosen={chosen}
            now={scope.now.getTime()}
            formKey={randomUUID()}
            locale={locale}
          />
          {chosen && (
            <Summary view={chosen} practice={practice} now={scope.now.getTime()} locale={locale}>
              <p className="mt-4">
                <a href={change}>{translator(locale, bookingMessages)("changeTime")}</a>
              </p>
            </Summary>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
