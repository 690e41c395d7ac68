import type { Metadata } from "next";
import { ChevronRight } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import { requirePortal } from "@/lib/platform/access/viewer";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { AccountFrame, accountPages } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), signUpMessages)("nav.settings")} · ${practice.name}` };
}

/** Links to all settings pages, for phones, which do not show them in the navigation. */
export default async function SettingsPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const locale = await pageLocale();
  return (
    <AccountFrame scope={scope} practice={practice} title={translator(locale, signUpMessages)("nav.settings")}>
      <ul className="link-list">
        {accountPages(scope, practice.slug, locale).map(({ href, label }) => (
          <li key={href}>
            <a href={href}>
              {label}
              <Icon icon={ChevronRight} />
            </a>
          </li>
        ))}
      </ul>
    </AccountFrame>
  );
}
