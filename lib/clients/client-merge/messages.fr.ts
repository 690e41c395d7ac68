import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  open: "Fusionner",
  title: "Fusionner avec un autre dossier",
  about:
    "Pour une personne qui a deux dossiers. Le dossier de {name} reste\u00a0; les séances, les comptes du portail et l’historique de l’autre s’y ajoutent.",
  search: "Rechercher l’autre dossier",
  find: "Rechercher",
  likely: "Sans doute la même personne",
  found: "Clients trouvés",
  nobody: "Aucun client semblable.",
  nobodyAlike: "Aucun autre dossier ne semble être celui de la même personne. Cherchez par nom, courriel ou téléphone.",
  born: "Naissance\u00a0: {date}",
  choose: "Choisir ce dossier",
  swap: "Garder plutôt le dossier de {name}",
  another: "Choisir un autre dossier",
  stays: "Reste",
  goes: "S’y ajoute",
  field: "Champ",
  pick: "{field}\u00a0: lequel reste",
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
  accounts: "Comptes du portail qui restent",
  accountOf: "de {name}",
  accountNone: "Aucun des deux dossiers n’a de compte du portail.",
  accountAbout:
    "Un compte qui n’est pas coché ne peut plus se connecter, à moins qu’il n’agisse aussi pour un autre client.",
  next: "Ce qui se passera",
  sessions:
    "{n, plural, =0 {Aucune séance ne s’ajoute.} one {Une séance de {name} s’ajoute.} other {# séances de {name} s’ajoutent.}}",
  leads: "L’adresse de l’autre dossier mène à celui-ci.",
  undo: "Vous pourrez défaire la fusion pendant 30 jours, depuis ce dossier.",
  submit: "Fusionner les dossiers",
  busy: "Fusion",
  done: "C’est fusionné. Le dossier a tout ce qu’avaient les deux.",
  undone: "C’est défait. Les deux dossiers sont comme avant.",
  notice: "Le dossier de {name} a été fusionné avec celui-ci",
  noticeAbout:
    "Le {day}, par {by}. On peut le défaire jusqu’au {until}\u00a0: ce qui venait de {name} y retourne, avec ce que ses comptes ont réservé depuis. Le reste demeure ici.",
  somebody: "une personne qui n’est plus ici",
  undoAction: "Défaire la fusion",
  undoBusy: "Un instant",
  errors: {
    not_found: "L’un des deux dossiers n’est plus ici. Retournez à la liste.",
    same_client: "Choisissez un autre dossier\u00a0: c’est le même.",
    changed_meanwhile:
      "L’un des deux dossiers a été modifié entre-temps. Rechargez la page pour les voir tels qu’ils sont. Rien n’a été fusionné.",
    undo_too_late: "Plus de 30 jours ont passé\u00a0: on ne peut plus le défaire.",
    undo_newer_first: "Défaites d’abord la fusion plus récente.",
  },
};
