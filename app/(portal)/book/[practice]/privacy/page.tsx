import type { Metadata } from "next";
import { CrisisLine } from "@/components/practice/privacy/crisis-line";
import { PrivacyPolicy } from "@/components/practice/privacy/policy";
import { portalViewerOf } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { privacyMessages } from "@/lib/practice/privacy/messages";
import { PageFrame } from "../../../page-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await publicPractice((await params).practice);
  return { title: `${translator(await pageLocale(), privacyMessages)("title")} · ${practice.name}` };
}

/** The practice's privacy policy. */
export default async function PrivacyPage({ params }: Props) {
  const { practice } = await publicPractice((await params).practice);
  const [locale, viewer] = await Promise.all([pageLocale(), portalViewerOf(practice)]);
  const t = translator(locale, privacyMessages);
  return (
    <PageFrame practice={practice} signedIn={viewer !== null}>
      <div className="client">
        <div className="lead">
          <h1 className="serif">{t("title")}</h1>
          <p>{t("lead", { practice: practice.name })}</p>
        </div>
        <PrivacyPolicy practice={practice} locale={locale} />
        <p>
          <a href={`/book/${practice.slug}`}>{t("back")}</a>
        </p>
        <CrisisLine zone={practice.zone} region={practice.region} locale={locale} />
      </div>
    </PageFrame>
  );
}
