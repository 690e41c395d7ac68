import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  open: "Tout exporter",
  client: {
    title: "Tout exporter",
    about:
      "Une archive de tout ce qui est au dossier de {name}\u00a0: coordonnées, comptes du portail, séances et leur historique, messages envoyés et journal d’accès. Les mots de passe et autres secrets n’y sont jamais.",
    reason: "Raison",
    reasonHint: "Inscrite au journal d’accès, p. ex. le client a demandé son dossier.",
    submit: "Préparer le fichier",
    busy: "Préparation",
  },
  practice: {
    title: "Exportation",
    lead: "Toutes les données du cabinet, en un seul fichier.",
    section: "Exporter tout le cabinet",
    about:
      "Une archive de tous les clients, séances, messages et paramètres, en CSV pour les tableurs et en JSON pour d’autres logiciels. Les mots de passe, liens et autres secrets n’y sont jamais. Tous les propriétaires recevront un courriel.",
    password: "Votre mot de passe",
    submit: "Préparer le fichier",
    busy: "Vérification",
  },
  ready: "Le fichier est prêt",
  until: "Vous pouvez le télécharger jusqu’à {time}, autant de fois qu’il le faut. Conservez-le en lieu sûr.",
  download: "Télécharger",
  summary: {
    file: "resume",
    title: "Tout ce qui figure au dossier de {name}",
    made: "Produit le {when}, {zone}, par {by}.",
    field: "{label}\u00a0: {value}",
    record: "Dossier",
    accounts: "Comptes du portail",
    sessions: "Séances",
    trail: "Journal d’accès",
    none: "Aucun.",
    verified: "vérifié",
    unverified: "non vérifié",
    closed: "fermé",
    parts:
      "Le dossier csv contient la même chose et davantage pour les tableurs, le dossier json pour d’autres logiciels. Les heures y sont en UTC.",
  },
  readme: {
    file: "lisez-moi",
    title: "Toutes les données de {name}",
    made: "Demandé le {when}, {zone}, par {by}.",
    folders:
      "csv\u00a0: une table par fichier, pour les tableurs. json\u00a0: la même chose, pour d’autres logiciels. pictures\u00a0: le logo et les photos.",
    ids: "Les lignes renvoient les unes aux autres par id\u00a0: le client_id d’une séance est l’id d’un client. Les heures sont en UTC; wall_start est l’heure locale convenue, dans le fuseau (zone) à côté.",
    cells: "En csv, un texte qu’un tableur prendrait pour une formule commence par une apostrophe.",
    moment:
      "Les tables ont été lues l’une après l’autre pendant le téléchargement. Un changement fait entre-temps peut figurer dans l’une et non dans l’autre.",
    left: "N’y sont pas\u00a0: {tables}; et, dans les tables, les mots de passe, empreintes et adresses de flux.",
  },
  errors: {
    not_found: "Ce client n’existe plus. Retournez à la liste.",
  },
};
