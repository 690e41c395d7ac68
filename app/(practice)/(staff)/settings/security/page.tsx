import type { Metadata } from "next";
import { Section } from "@/components/ui/section";
import { DeviceList } from "@/components/identity/devices/device-list";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";
import { SecondFactor } from "@/components/identity/second-factor/second-factor";
import { TrustedList } from "@/components/identity/trusted-devices/trusted-list";
import { SettingsPage } from "@/components/frame/settings-page";
import { Notice } from "@/components/ui/notice";
import { requirePractice } from "@/lib/platform/access/viewer";
import { qrSvg } from "@/lib/platform/branding/qr";
import { endOtherStaffSignIns, endStaffSignIn } from "@/lib/identity/devices/actions";
import { devicesMessages } from "@/lib/identity/devices/messages";
import { ownDevices } from "@/lib/identity/devices/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { changeOwnStaffPassword } from "@/lib/identity/password/actions";
import { pageLocale } from "@/lib/practice/practices/queries";
import * as actions from "@/lib/identity/second-factor/actions";
import { secondFactorMessages } from "@/lib/identity/second-factor/messages";
import { trustedDevicesMessages } from "@/lib/identity/trusted-devices/messages";
import { ownTrustedDevices } from "@/lib/identity/trusted-devices/queries";
import { ownSecondFactor } from "@/lib/identity/second-factor/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDayYear } from "@/lib/platform/time/format";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), secondFactorMessages)("security")} · Anteroom` };
}

/** The viewer's own password, second factor and devices. */
export default async function SecurityPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale] = await Promise.all([requirePractice("self.security"), pageLocale()]);
  const [{ zone, email }, factor, devices, trusted, { password, ended, untrusted }] = await Promise.all([
    staffCard(scope),
    ownSecondFactor(scope),
    ownDevices(scope),
    ownTrustedDevices(scope),
    searchParams,
  ]);
  const [t, deviceWords, trustWords] = [
    translator(locale, secondFactorMessages),
    translator(locale, devicesMessages),
    translator(locale, trustedDevicesMessages),
  ];
  return (
    <SettingsPage title={t("security")} lead={t("securityLead")}>
      {password !== undefined && (
        <Notice tone="ok" role="status">
          {t("passwordChanged")}
        </Notice>
      )}
      {ended !== undefined && (
        <Notice tone="ok" role="status">
          {deviceWords("ended")}
        </Notice>
      )}
      {untrusted !== undefined && (
        <Notice tone="ok" role="status">
          {trustWords("ended")}
        </Notice>
      )}
      <Section id="second-step" title={t("title")} about={t("about")}>
        <SecondFactor
          state={factor}
          qr={
            factor.state === "begun"
              ? `data:image/svg+xml;base64,${Buffer.from(qrSvg(factor.uri)).toString("base64")}`
              : null
          }
          since={factor.state === "on" ? formatDayYear({ zone, instant: factor.since.getTime() }, locale) : ""}
          actions={{
            begin: actions.beginSecondFactor,
            confirm: actions.confirmSecondFactor,
            renew: actions.renewRecoveryCodes,
            turnOff: actions.turnOffSecondFactor,
          }}
          locale={locale}
        />
      </Section>
      {trusted.length > 0 && (
        <Section id="trusted-devices" title={trustWords("title")} about={trustWords("about")}>
          <TrustedList devices={trusted} zone={zone} locale={locale} />
        </Section>
      )}
      <Section id="password-section" title={t("passwordTitle")} about={t("passwordAbout")}>
        <NewPasswordForm action={changeOwnStaffPassword} hidden={{}} current={email} locale={locale} />
      </Section>
      <Section
        id="devices"
        title={t("devicesTitle")}
        about={deviceWords("lead", { minutes: String(scope.idleMinutes) })}
      >
        <DeviceList
          devices={devices}
          now={scope.now}
          zone={zone}
          end={endStaffSignIn}
          endOthers={endOtherStaffSignIns}
          hidden={{}}
          locale={locale}
        />
      </Section>
    </SettingsPage>
  );
}
