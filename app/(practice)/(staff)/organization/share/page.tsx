import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { CodeChoice } from "@/components/practice/website/code-choice";
import { Code } from "@/components/practice/website/code";
import { Steps } from "@/components/practice/website/steps";
import { Websites } from "@/components/practice/website/websites";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { buttonClass } from "@/components/ui/button";
import { requirePractice } from "@/lib/platform/access/viewer";
import { deriveAccent } from "@/lib/platform/branding/accent";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { addWebsite, removeWebsite } from "@/lib/practice/website/actions";
import { websiteMessages } from "@/lib/practice/website/messages";
import { sharedBy } from "@/lib/practice/website/queries";
import { addresses, snippets } from "@/lib/practice/website/rules";
import type { Query } from "../../../query";
import { wantedOf } from "./wanted";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), websiteMessages)("title")} · Anteroom` };
}

/**
 * Embedding the practice's booking page in its own website.
 * `?kind=frame|button|link&therapist=&service=&language=en|fr&colour=practice|website`.
 */
export default async function SharePage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, query] = [await requirePractice("website.edit"), await pageLocale(), await searchParams];
  const shared = await sharedBy(scope);
  const { slug, name, therapists, services, websites } = shared;
  const t = translator(locale, websiteMessages);
  const params = wantedOf(query, shared);
  const websiteT = translator(params.lang ?? shared.locale, websiteMessages);
  const home = env().APP_URL;
  const { booking, frame } = addresses(home, slug, params);
  const practice = { slug, name, locale: shared.locale, fill: deriveAccent(shared.accent).light.accent };
  const code = snippets(home, practice, params, {
    button: websiteT("bookSession"),
    frame: websiteT("frameTitle", { practice: name }),
  });
  const url = `${home}/book/${slug}`;
  return (
    <div className="page">
      <div className="record-head">
        <h1 className="serif">{t("title")}</h1>
        <span className="muted">{t("lead")}</span>
      </div>
      <div className="grid gap-x-14 gap-y-6 pt-5 min-[1100px]:grid-cols-[minmax(0,640px)_minmax(280px,400px)]">
        <div>
          <Section id="url" title={t("url.title")} about={t("url.about")}>
            <p className="flex flex-wrap items-center gap-3">
              <a className="font-semibold [overflow-wrap:anywhere]" href={url}>
                {url}
              </a>
              <CopyButton text={url} label={t("url.copy")} name={t("url.copyLabel")} done={t("url.copied")} />
            </p>
          </Section>
          <Section id="website" title={t("website.title")} about={t("website.about")}>
            <CodeChoice wanted={params} therapists={therapists} services={services} locale={locale} />
            {params.kind === "frame" && websites.length === 0 && (
              <div className="mt-5">
                <Notice title={t("website.noWebsite")}>{t("website.noWebsiteAbout")}</Notice>
              </div>
            )}
            {code.script !== null && (
              <Code title={t("website.script")} about={t("website.scriptAbout")} text={code.script} locale={locale} />
            )}
            <Code
              title={t(params.kind === "link" ? "website.linkCode" : "website.plain")}
              about={params.kind === "frame" ? t("website.plainAbout") : ""}
              text={code.plain}
              locale={locale}
            />
            {params.kind === "frame" && (
              <>
                <Code title={t("website.address")} about={t("website.addressAbout")} text={frame} locale={locale} />
                <p className="mt-4">
                  <a className={buttonClass({ size: "sm" })} href={frame} target="_blank" rel="noopener">
                    {t("website.see")}
                  </a>
                </p>
              </>
            )}
            {params.kind === "link" && <Code title={t("url.title")} about="" text={booking} locale={locale} />}
          </Section>
          <Section id="steps" title={t("steps.title")} about="">
            <Steps locale={locale} />
          </Section>
        </div>
        <div>
          <Section id="websites" title={t("websites.title")} about={t("websites.about")}>
            <Websites websites={websites} add={addWebsite} remove={removeWebsite} locale={locale} />
          </Section>
          <Section id="qr" title={t("url.qr")} about={t("url.qrAbout")}>
            <img
              className="rounded-lg border border-line"
              src="/organization/share/qr.svg"
              alt={t("url.qr")}
              width={220}
              height={220}
            />
            <p className="mt-3 flex flex-wrap gap-3">
              <a className={buttonClass({ size: "sm" })} href="/organization/share/qr.png" download={`${slug}.png`}>
                {t("url.png")}
              </a>
              <a className={buttonClass({ size: "sm" })} href="/organization/share/qr.svg" download={`${slug}.svg`}>
                {t("url.svg")}
              </a>
            </p>
          </Section>
        </div>
      </div>
    </div>
  );
}
