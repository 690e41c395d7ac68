import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  open: "Fusionner",
  title: "Fusionner avec un autre dossier",
  about:
    "Pour un client qui a deux dossiers. Vous gardez celui de {name}; les séances, les comptes du portail et l’historique de l’autre y sont transférés.",
  search: "Rechercher l’autre dossier",
  find: "Rechercher",
  likely: "Sans doute la même personne",
  found: "Clients trouvés",
  nobody: "Aucun client ne correspond.",
  nobodyAlike:
    "Aucun autre dossier ne semble être celui de la même personne. Recherchez par nom, courriel ou téléphone.",
  born: "Date de naissance\u00a0: {date}",
  choose: "Choisir ce dossier",
  swap: "Garder plutôt le dossier de {name}",
  another: "Choisir un autre dossier",
  stays: "Gardé",
  goes: "Fusionné",
  field: "Champ",
  pick: "{field}\u00a0: lequel garder",
  fields: {
    firstName: "Prénom",
    lastName: "Nom de famille",
    email: "Courriel",
    phone: "Téléphone",
    birthDate: "Date de naissance",
    language: "Langue",
    therapist: "Thérapeute",
  },
  missing: "Non indiqué",
  accounts: "Comptes du portail à garder",
  accountOf: "de {name}",
  accountNone: "Aucun des deux dossiers n’a de compte du portail.",
  accountAbout: "Les comptes non cochés ne permettent plus de se connecter, à moins d’agir aussi pour un autre client.",
  next: "Ce qui se passera",
  sessions:
    "{n, plural, =0 {Aucune séance à transférer.} one {Une séance de {name} sera transférée.} other {# séances de {name} seront transférées.}}",
  leads: "Les liens vers l’autre dossier ouvriront celui-ci.",
  undo: "Vous pourrez défaire la fusion pendant 30 jours, depuis ce dossier.",
  submit: "Fusionner les dossiers",
  busy: "Fusion",
  done: "Dossiers fusionnés. Celui-ci contient tout ce qu’avaient les deux.",
  undone: "C’est défait. Les deux dossiers sont comme avant.",
  notice: "Le dossier de {name} a été fusionné avec celui-ci",
  noticeAbout:
    "Le {day}, par {by}. Vous pouvez défaire la fusion jusqu’au {until}\u00a0: ce qui venait du dossier de {name}, et ce que ses comptes ont réservé depuis, y retourne. Les autres changements restent ici.",
  somebody: "un ancien membre du personnel",
  undoAction: "Défaire la fusion",
  undoBusy: "Un instant",
  errors: {
    not_found: "L’un des deux dossiers n’existe plus. Retournez à la liste.",
    same_client: "C’est le même dossier. Choisissez-en un autre.",
    changed_meanwhile:
      "L’un des deux dossiers a été modifié entre-temps, et rien n’a été fusionné. Rechargez la page pour voir les deux.",
    undo_too_late: "Plus de 30 jours ont passé\u00a0: la fusion ne peut plus être défaite.",
    undo_newer_first: "Défaites d’abord la fusion plus récente.",
  },
};
