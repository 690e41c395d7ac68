import type { Translation } from "@/lib/platform/i18n/translation";
import type { en } from "./messages.en";

export const fr: Translation<typeof en> = {
  notAClient: "Pas un client",
  block: "Bloquer",
  busy: "Enregistrement",
  kind: { not_a_client: "Pas un client", blocked: "Bloqué" },
  accountOnly: "Ce compte seulement\u00a0: son courriel n’a jamais été vérifié",
  close: {
    title: "{n, plural, one {{name} ne fait pas partie de vos clients\u00a0?} other {Fermer ces # comptes\u00a0?}}",
    about:
      "{n, plural, one {Le compte est fermé} other {Les comptes sont fermés}}\u00a0: plus personne ne peut s’y connecter ni réserver avec {n, plural, one {ce compte} other {ces comptes}}.",
    email:
      "{n, plural, one {La personne reçoit un courriel bienveillant, dans sa langue, sans motif.} other {Chaque personne reçoit un courriel bienveillant, dans sa langue, sans motif.}}",
    sessions:
      "{n, plural, =0 {Aucune séance n’est annulée\u00a0: il n’y en a pas.} one {Une séance réservée est annulée. La personne et le thérapeute en sont avisés, leurs calendriers aussi.} other {# séances réservées sont annulées. Les personnes et les thérapeutes en sont avisés, leurs calendriers aussi.}}",
    back: "Les courriels partent après une minute\u00a0: vous pouvez donc vous raviser. Plus tard, vous retrouverez ces comptes sous «\u00a0Pas clients et bloqués\u00a0», où vous pourrez les rétablir.",
    submit: "Pas un client",
  },
  blocking: {
    title: "Bloquer {name}\u00a0?",
    about:
      "Le compte est fermé. Plus personne ne peut se connecter, créer un compte ni réserver avec {email} à votre cabinet. La personne n’apprend pas qu’elle est bloquée.",
    aboutUnverified:
      "Le compte est fermé. L’adresse {email} n’a jamais été vérifiée\u00a0: elle peut être celle de quelqu’un d’autre. Seul ce compte est bloqué.",
    reason: "Motif",
    reasonHint:
      "Facultatif. Les propriétaires, les administrateurs et les thérapeutes le lisent\u00a0; l’accueil, non.",
    back: "Vous pouvez vous raviser pendant une minute. Plus tard, vous retrouverez ce compte sous «\u00a0Pas clients et bloqués\u00a0».",
    submit: "Bloquer",
  },
  list: {
    caption: "Pas clients et bloqués",
    name: "Nom",
    contact: "Courriel et téléphone",
    kind: "Pourquoi",
    since: "Depuis",
    act: "Actions",
    by: "par {name}",
    emptyTitle: "Aucun compte fermé",
    empty:
      "Les comptes que vous fermez parce qu’ils ne sont pas ceux de clients, ou que vous bloquez, apparaissent ici. Vous pouvez les rétablir.",
  },
  bringBack: {
    action: "Rétablir",
    label: "Rétablir {name}",
    title: "Rétablir {name}\u00a0?",
    about:
      "Le compte fonctionne de nouveau et revient parmi les prospects. Les séances annulées le restent. Aucun courriel n’est envoyé\u00a0: avisez la personne vous-même.",
  },
  unblock: {
    action: "Débloquer",
    label: "Débloquer {name}",
    title: "Débloquer {name}\u00a0?",
    about:
      "Le compte fonctionne de nouveau et revient parmi les prospects\u00a0; l’adresse peut servir à réserver et à se connecter. Les séances annulées le restent. Aucun courriel n’est envoyé.",
  },
  done: {
    notAClient: "{n, plural, one {Le compte de {name} est fermé} other {# comptes sont fermés}}",
    blocked: "{name}\u00a0: compte bloqué",
    back: "{n, plural, one {Le compte est rouvert.} other {# comptes sont rouverts.}}",
    backGone:
      "{n, plural, one {Le compte est rouvert.} other {# comptes sont rouverts.}} {gone, plural, one {Une séance reste annulée.} other {# séances restent annulées.}}",
  },
  errors: {
    not_found: "Ce compte n’est plus ici. Rechargez la page.",
    already_associated: "Ce compte est lié à un client. Défaites d’abord l’association, dans Tous les clients.",
    not_yours:
      "Une séance est réservée avec un autre thérapeute. Un propriétaire, un administrateur ou l’accueil peut le faire.",
    changed_meanwhile: "Une séance a été modifiée entre-temps. Réessayez.",
    not_now: "Une séance ne peut plus être annulée. Rien n’a été modifié.",
    email_has_account: "Quelqu’un a créé un autre compte avec ce courriel et l’a vérifié. Celui-ci reste fermé.",
    email_blocked: "Ce courriel est bloqué. Débloquez-le d’abord.",
  },
};
