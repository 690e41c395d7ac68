import { devicesMessages } from "@/lib/identity/devices/messages";
import { readDevice } from "@/lib/identity/devices/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Returns "Firefox on Windows", « Firefox sur Windows ». Its location is not known. */
export function deviceName(device: string, locale: Locale): string {
  const t = translator(locale, devicesMessages);
  const { browser, system } = readDevice(device);
  return t("name", { browser: t(`browser.${browser}`), system: t(`system.${system}`) });
}
