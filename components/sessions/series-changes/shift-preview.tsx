import { CircleAlert, CircleCheck, Info } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ShiftView } from "@/lib/sessions/series-changes/rules";
import { seriesMessages } from "@/lib/sessions/series/messages";

const icons = { free: CircleCheck, rule: Info, open: CircleAlert } as const;

/** The old and new time of each session that would move, with its conflicts. */
export function ShiftPreview({ rows, locale }: { rows: readonly ShiftView[]; locale: Locale }) {
  const t = translator(locale, seriesMessages);
  return (
    <table className="tbl">
      <caption className="sr-only">{t("would")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("was")}</th>
          <th scope="col">{t("is")}</th>
          <th scope="col">{t("stateTitle")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ was, is, states, tone }) => (
          <tr key={was}>
            <td>
              <s>{was}</s>
            </td>
            <td>{is ?? "–"}</td>
            <td className="series-when">
              {states.map((state) => (
                <small key={state}>
                  <Icon icon={icons[tone]} size={16} />
                  <bdi>{state}</bdi>
                </small>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
