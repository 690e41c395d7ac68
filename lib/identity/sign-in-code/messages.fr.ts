import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Se connecter avec un code",
  lead: "Nous vous enverrons un code à six chiffres par courriel. Aucun mot de passe à taper.",
  offer: "Recevoir plutôt un code par courriel",
  email: "Courriel",
  send: "Recevoir un code",
  sending: "Envoi en cours",
  sentTitle: "Consultez vos courriels",
  sent: "Si cette adresse a un compte ici, nous avons envoyé un courriel. Son code fonctionne pendant 10\u00a0minutes, dans ce navigateur. Regardez aussi dans les indésirables.",
  sentLink: "Votre adresse n’est pas encore vérifiée? Le courriel contient alors un lien pour choisir un mot de passe.",
  code: "Code à six chiffres du courriel",
  submit: "Se connecter",
  busy: "Connexion en cours",
  again: "Rien reçu? Renvoyer",
  back: "Utiliser votre mot de passe",
  errors: {
    code_wrong: "Ce code n’est pas le bon, ou il a expiré. Vérifiez-le, ou demandez un nouveau courriel.",
  },
};
