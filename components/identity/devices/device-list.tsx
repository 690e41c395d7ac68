import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { CircleCheck } from "@/components/ui/glyphs";
import type { Action } from "@/lib/platform/access/actions";
import { devicesMessages } from "@/lib/identity/devices/messages";
import type { Device } from "@/lib/identity/devices/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MINUTE } from "@/lib/scheduling/units";
import { formatDay, formatTime, formatZone } from "@/lib/platform/time/format";
import { deviceName } from "./device-name";

type Props = {
  devices: readonly Device[];
  now: Date;
  zone: string;
  /** Ends one sign-in; clients and staff each have their own action. */
  end: Action;
  endOthers: Action;
  hidden: Record<string, string>;
  locale: Locale;
};

/** The devices a client or staff member is signed in on, this one first, with buttons to sign out the others. */
export function DeviceList({ devices, now, zone, end, endOthers, hidden, locale }: Props) {
  const t = translator(locale, devicesMessages);
  const hiddenInputs = Object.entries(hidden).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <>
      <ul className="devices">
        {devices.map(({ id, device, createdAt, lastSeenAt, here }) => {
          const name = deviceName(device, locale);
          const instant = createdAt.getTime();
          const when = `${formatDay({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`;
          const minutes = Math.max(0, Math.floor((now.getTime() - lastSeenAt.getTime()) / MINUTE));
          return (
            <li key={id}>
              <div>
                <b>{name}</b>{" "}
                {here && (
                  <Tag tone="ok" icon={CircleCheck}>
                    {t("here")}
                  </Tag>
                )}
                <small>{t("seen", { minutes: here ? 0 : minutes })}</small>
                <small>{t("since", { when })}</small>
              </div>
              {!here && (
                <ActionForm action={end}>
                  {hiddenInputs}
                  <input type="hidden" name="signIn" value={id} />
                  <SubmitButton busy={t("busy")} aria-label={t("endNamed", { device: name })}>
                    {t("end")}
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      {devices.length > 1 ? (
        <ActionForm action={endOthers} className="acts">
          {hiddenInputs}
          <SubmitButton variant="alert" busy={t("busy")}>
            {t("endOthers")}
          </SubmitButton>
        </ActionForm>
      ) : (
        <p className="muted mt-4">{t("alone")}</p>
      )}
    </>
  );
}
