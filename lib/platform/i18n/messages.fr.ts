import type { en } from "./messages.en";
import type { Translation } from "./translation";

export const fr: Translation<typeof en> = {
  productLine: "Réservation en ligne par Anteroom",
  language: "Langue",
  optional: "(non obligatoire)",
  change: "Modifier",
  save: "Enregistrer",
  saving: "Enregistrement",
  saved: "Enregistré.",
  cancel: "Annuler",
  close: "Fermer",
  show: "Afficher",
  hide: "Masquer",
  undo: "Défaire",
  skipToContent: "Passer au contenu",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
};
