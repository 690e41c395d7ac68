import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  open: "Tout exporter",
  client: {
    title: "Tout exporter",
    about:
      "Une archive de tout ce qui est conservé sur {name}\u00a0: le dossier, les comptes du portail, les séances et leur historique, les messages envoyés et le journal d’accès. Les mots de passe et autres secrets n’y sont jamais.",
    reason: "Pourquoi",
    reasonHint: "Cela figure au journal d’accès. Par exemple\u00a0: le client a demandé son dossier.",
    submit: "Préparer le fichier",
    busy: "Préparation",
  },
  practice: {
    title: "Exportation",
    lead: "Tout le cabinet, en un seul fichier.",
    section: "Exporter tout le cabinet",
    about:
      "Une archive de tous les clients, séances, messages et réglages, en CSV pour les tableurs et en JSON pour d’autres logiciels. Les mots de passe, liens et autres secrets n’y sont jamais. Tous les propriétaires en sont avertis par courriel.",
    password: "Votre mot de passe, encore une fois",
    submit: "Préparer le fichier",
    busy: "Vérification",
  },
  ready: "Le fichier est prêt",
  until:
    "Vous pouvez le télécharger jusqu’à {time}, autant de fois qu’il le faut. Gardez-le là où personne d’autre ne peut le lire.",
  download: "Télécharger",
  summary: {
    file: "resume",
    title: "Tout ce qui est conservé sur {name}",
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
    title: "Tout de {name}",
    made: "Demandé le {when}, {zone}, par {by}.",
    folders:
      "csv\u00a0: une table par fichier, pour les tableurs. json\u00a0: la même chose, pour d’autres logiciels. pictures\u00a0: le logo et les photos.",
    ids: "Les lignes se nomment par leur id\u00a0: le client_id d’une séance est l’id d’un client. Les heures sont en UTC\u00a0; wall_start est l’heure locale convenue, dans le fuseau (zone) à côté.",
    cells: "En csv, un texte qu’un tableur prendrait pour une formule commence par une apostrophe.",
    moment:
      "Les tables ont été lues l’une après l’autre, pendant le téléchargement\u00a0: ce qui a changé entre-temps peut figurer dans l’une et non dans l’autre.",
    left: "N’y sont pas\u00a0: {tables}\u00a0; et, dans les tables, les mots de passe, empreintes et adresses de flux.",
  },
  errors: {
    not_found: "Ce client n’est plus ici. Retournez à la liste.",
  },
};
