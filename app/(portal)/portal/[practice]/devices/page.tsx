import type { Metadata } from "next";
import { DeviceList } from "@/components/identity/devices/device-list";
import { Notice } from "@/components/ui/notice";
import { PORTAL_IDLE_MINUTES } from "@/lib/platform/access/idle";
import { requirePortal } from "@/lib/platform/access/viewer";
import { endOtherSignIns, endSignIn } from "@/lib/identity/devices/actions";
import { devicesMessages } from "@/lib/identity/devices/messages";
import { ownDevices } from "@/lib/identity/devices/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ ended?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), devicesMessages)("title")} · ${practice.name}` };
}

/** Lists the devices where the client is signed in, and signs them out. */
export default async function DevicesPage({ params, searchParams }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, devices, { ended }] = await Promise.all([pageLocale(), ownDevices(scope), searchParams]);
  const t = translator(locale, devicesMessages);
  return (
    <AccountFrame scope={scope} practice={practice} title={t("title")}>
      {ended !== undefined && (
        <Notice tone="ok" role="status">
          {t("ended")}
        </Notice>
      )}
      <p className="mb-4">{t("lead", { minutes: String(PORTAL_IDLE_MINUTES) })}</p>
      <DeviceList
        devices={devices}
        now={scope.now}
        zone={scope.zone ?? practice.zone}
        end={endSignIn}
        endOthers={endOtherSignIns}
        hidden={{ practice: practice.slug }}
        locale={locale}
      />
    </AccountFrame>
  );
}
