import type { en } from "./email-messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  labels: { sign_in_code: "Code pour se connecter" },
  subject: "Votre code pour vous connecter",
  intro: "Entrez ce code dans la page où vous l’avez demandé, pour vous connecter à votre compte chez {practice}.",
  expires:
    "Il fonctionne une seule fois, pendant 10\u00a0minutes, dans le navigateur où vous l’avez demandé. Un code plus récent le remplace.",
  ignore:
    "Ne le donnez à personne\u00a0: nous ne vous le demanderons jamais. Si la demande ne vient pas de vous, ignorez ce courriel.",
};
