import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Journal d’accès",
  about:
    "Qui a consulté et modifié ce dossier, du plus récent au plus ancien. Rien ici ne peut être modifié ni retiré.",
  times: "Heures affichées\u00a0: {zone}.",
  columns: { when: "Quand", who: "Qui", what: "Quoi" },
  empty: "Rien pour l’instant.",
  older: "Plus anciens",
  newest: "Plus récents",
  pages: "Pages du journal d’accès",
  who: {
    staff: "Personnel",
    account: "Compte du portail",
    public: "Une personne non connectée",
    system: "Anteroom même",
    gone: "N’est plus ici",
  },
  session: "Séance du {when}",
  parts: {
    overview: "Aperçu",
    contact: "Coordonnées",
    accountDetails: "Détails du compte",
    trail: "Journal d’accès",
    merge: "Fusion",
    export: "Exportation",
    beside: "à côté d’un compte du portail",
  },
  fields: {
    firstName: "prénom",
    lastName: "nom de famille",
    email: "courriel",
    phone: "téléphone",
    birthDate: "date de naissance",
    locale: "langue",
    therapistId: "thérapeute",
  },
};
