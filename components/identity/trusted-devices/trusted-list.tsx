import { ActionForm } from "@/components/form/action-form";
import { deviceName } from "@/components/identity/devices/device-name";
import { CircleCheck } from "@/components/ui/glyphs";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { endTrust } from "@/lib/identity/trusted-devices/actions";
import { trustedDevicesMessages } from "@/lib/identity/trusted-devices/messages";
import type { TrustedDevice } from "@/lib/identity/trusted-devices/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDayYear } from "@/lib/platform/time/format";

type Props = { devices: readonly TrustedDevice[]; zone: string; locale: Locale };

/** The devices that need no second step from the viewer, each with a button to end that. */
export function TrustedList({ devices, zone, locale }: Props) {
  const t = translator(locale, trustedDevicesMessages);
  return (
    <ul className="devices">
      {devices.map(({ id, device, expiresAt, here }) => {
        const name = deviceName(device, locale);
        return (
          <li key={id}>
            <div>
              <b>{name}</b>{" "}
              {here && (
                <Tag tone="ok" icon={CircleCheck}>
                  {t("here")}
                </Tag>
              )}
              <small>{t("until", { date: formatDayYear({ zone, instant: expiresAt.getTime() }, locale) })}</small>
            </div>
            <ActionForm action={endTrust}>
              <input type="hidden" name="trusted" value={id} />
              <SubmitButton busy={t("busy")} aria-label={t("endNamed", { device: name })}>
                {t("end")}
              </SubmitButton>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}
