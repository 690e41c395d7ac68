import type { common as en } from "../en/common";
import type { Shape } from "../../shape";

export const common: Shape<typeof en> = {
  productLine: "Réservation en ligne par Anteroom",
  language: "Langue",
  optional: "(facultatif)",
  change: "Modifier",
  cancel: "Annuler",
  close: "Fermer",
  show: "Afficher",
  hide: "Masquer",
  undo: "Défaire",
  skipToContent: "Passer au contenu",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
};
