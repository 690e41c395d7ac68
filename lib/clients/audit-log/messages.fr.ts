import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  title: "Journal d’accès",
  about:
    "Qui a consulté ou modifié ce dossier, du plus récent au plus ancien. Les entrées ne peuvent pas être modifiées ni retirées.",
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
    system: "Anteroom",
    gone: "Retiré",
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
    status: "statut",
    preferredName: "prénom d’usage",
    pronouns: "pronoms",
    address: "adresse",
    emergencyContact: "contact d’urgence",
    note: "note pour le personnel",
    therapistId: "thérapeute",
  },
};
