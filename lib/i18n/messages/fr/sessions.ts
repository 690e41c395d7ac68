import type { sessions as en } from "../en/sessions";
import type { Shape } from "../../shape";

export const sessions: Shape<typeof en> = {
  bookedTitle: "C’est réservé, <name></name>",
  keepTitle: "Notez la date",
  keepText: "Un fichier pour tout calendrier, avec le lieu et le fuseau horaire.",
  file: "Fichier de calendrier",
  emailTitle: "Aussi dans votre courriel",
  emailText: "Les mêmes renseignements partent à {email}.",
  changeTitle: "Pour modifier ou annuler",
  changeText: "Appelez au {phone} le plus tôt possible.",
  changeTextNoPhone: "Prévenez le cabinet le plus tôt possible.",
  account: "Votre compte",
};
