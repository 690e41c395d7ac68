import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  notAClient: "Non-client",
  block: "Bloquer",
  busy: "Enregistrement",
  kind: { not_a_client: "Non-client", blocked: "Bloqué" },
  accountOnly: "Ce compte seulement, car son courriel n’a jamais été vérifié",
  close: {
    title: "{n, plural, one {Marquer {name} comme non-client?} other {Fermer ces # comptes?}}",
    about:
      "{n, plural, one {Le compte est fermé et ne permet plus de se connecter ni de réserver.} other {Les comptes sont fermés et ne permettent plus de se connecter ni de réserver.}}",
    email:
      "{n, plural, one {La personne recevra un courriel bienveillant, dans sa langue, sans motif.} other {Chaque personne recevra un courriel bienveillant, dans sa langue, sans motif.}}",
    sessions:
      "{n, plural, =0 {Aucune séance réservée à annuler.} one {Une séance réservée est annulée. La personne et le ou la thérapeute recevront un courriel, et leurs calendriers seront mis à jour.} other {# séances réservées sont annulées. Les personnes et les thérapeutes recevront un courriel, et leurs calendriers seront mis à jour.}}",
    back: "Les courriels partent après une minute\u00a0: d’ici là, vous pouvez défaire ceci. Plus tard, vous pourrez rétablir ces comptes sous «\u00a0Non-clients et bloqués\u00a0».",
    submit: "Non-client",
  },
  blocking: {
    title: "Bloquer {name}?",
    about:
      "Le compte est fermé. L’adresse {email} ne permet plus de se connecter, de créer un compte ni de réserver à votre cabinet. La personne n’en est pas avisée.",
    aboutUnverified:
      "Le compte est fermé. L’adresse {email} n’a jamais été vérifiée et appartient peut-être à une autre personne\u00a0: seul ce compte est bloqué.",
    reason: "Motif",
    reasonHint:
      "Facultatif. Les propriétaires, l’administration et les thérapeutes peuvent le lire; la réception, non.",
    back: "Vous pouvez défaire ceci pendant une minute. Plus tard, vous retrouverez ce compte sous «\u00a0Non-clients et bloqués\u00a0».",
    submit: "Bloquer",
  },
  list: {
    caption: "Non-clients et bloqués",
    name: "Nom",
    contact: "Courriel et téléphone",
    kind: "État",
    since: "Depuis",
    act: "Actions",
    by: "par {name}",
    emptyTitle: "Aucun compte fermé ou bloqué",
    empty: "Les comptes que vous marquez comme non-clients, ou bloquez, apparaissent ici. Vous pouvez les rétablir.",
  },
  bringBack: {
    action: "Rétablir",
    label: "Rétablir {name}",
    title: "Rétablir {name}?",
    about:
      "Le compte fonctionne de nouveau et revient parmi les prospects. Les séances annulées le restent. Aucun courriel n’est envoyé\u00a0: avisez la personne vous-même.",
  },
  unblock: {
    action: "Débloquer",
    label: "Débloquer {name}",
    title: "Débloquer {name}?",
    about:
      "Le compte fonctionne de nouveau et revient parmi les prospects. L’adresse peut servir à réserver et à se connecter. Les séances annulées le restent. Aucun courriel n’est envoyé.",
  },
  done: {
    notAClient: "{n, plural, one {Le compte de {name} est fermé} other {# comptes sont fermés}}",
    blocked: "{name}\u00a0: compte bloqué",
    back: "{n, plural, one {Le compte est rouvert.} other {# comptes sont rouverts.}}",
    backGone:
      "{n, plural, one {Le compte est rouvert.} other {# comptes sont rouverts.}} {gone, plural, one {Une séance reste annulée.} other {# séances restent annulées.}}",
  },
  errors: {
    not_found: "Ce compte n’existe plus. Rechargez la page.",
    already_associated: "Ce compte est associé à un client. Défaites d’abord l’association, dans Tous les clients.",
    not_yours:
      "Une séance est réservée avec une autre personne. Demandez à un propriétaire, à l’administration ou à la réception de le faire.",
    changed_meanwhile: "Une séance a été modifiée entre-temps. Réessayez.",
    email_has_account: "Un autre compte a depuis été créé et vérifié avec ce courriel. Celui-ci reste fermé.",
    email_blocked: "Ce courriel est bloqué. Débloquez-le d’abord.",
  },
};
