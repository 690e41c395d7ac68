import { Door } from "@/components/ui/door";
import { pageLocale } from "@/lib/access/request";
import { translator } from "@/lib/i18n/translator";

export default async function NotFound() {
  const t = translator(await pageLocale(), "common");
  return (
    <div className="pub">
      <header className="p-head"><span className="p-brand"><Door size={30} /><span><b>Anteroom</b></span></span></header>
      <main id="main" className="client narrow">
        <title>{t("notFoundTitle")}</title>
        <div className="lead"><h1 className="serif">{t("notFoundTitle")}</h1><p>{t("notFoundText")}</p></div>
      </main>
    </div>
  );
}
