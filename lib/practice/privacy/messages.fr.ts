import type { en } from "./messages.en";
import type { Translation } from "@/lib/platform/i18n/translation";

export const fr: Translation<typeof en> = {
  title: "Confidentialité",
  lead: "Comment {practice} utilise ce que vous confiez ici, et ce que vous pouvez demander.",
  notice:
    "{practice} utilise ces renseignements pour réserver vos séances et vous joindre à leur sujet. Les personnes qui y travaillent les voient. Vous pouvez les consulter, les faire corriger ou retirer votre consentement en tout temps. <link>Politique de confidentialité</link>",
  agree:
    "J’accepte que {practice} recueille et utilise mes renseignements comme le prévoit sa politique de confidentialité.",
  sections: {
    what: {
      title: "Ce qui est recueilli, et pourquoi",
      text: "Votre nom, votre courriel, votre téléphone, votre date de naissance si vous la donnez, et les séances que vous réservez\u00a0: pour les réserver, vous les rappeler et trouver votre dossier. Vous donnez ces renseignements vous-même, dans les formulaires de ces pages. Les seuls témoins (cookies) utilisés gardent votre connexion ouverte et retiennent votre langue.",
    },
    who: {
      title: "Qui les voit",
      text: "Votre thérapeute et les membres du personnel qui en ont besoin pour leur travail. Les entreprises qui hébergent ces pages et acheminent nos courriels les traitent pour nous, et seulement pour cela. Ils ne sont ni vendus ni utilisés pour de la publicité.",
    },
    where: {
      title: "Où ils sont conservés",
      text: "Ces entreprises peuvent conserver ou traiter des renseignements à l’extérieur de votre province ou de votre pays, y compris hors du Québec. Demandez-nous où, et comment ils y sont protégés.",
    },
    long: {
      title: "Combien de temps",
      text: "Vous pouvez fermer votre compte en tout temps. La loi et les règles professionnelles obligent les thérapeutes à conserver les dossiers plusieurs années après la dernière séance; ensuite, ils sont détruits.",
    },
    rights: {
      title: "Ce que vous pouvez demander",
      text: "Vous pouvez consulter vos renseignements, les faire corriger, recevoir une copie de ceux que vous nous avez donnés et retirer votre consentement. Le retrait ne change rien à ce qui a déjà été fait, et sans certains renseignements, il n’est pas possible de réserver en ligne. Nous répondons dans les 30 jours. Si la réponse ne vous convient pas, vous pouvez porter plainte à l’autorité de votre province ou de votre pays; au Québec, à la Commission d’accès à l’information.",
    },
    contact: { title: "À qui s’adresser" },
  },
  officer: "{name} est responsable de la protection des renseignements personnels ({practice}).",
  contactAt: "Pour nous joindre\u00a0: {contact}",
  back: "Retour à la réservation",
  crisisQuebec: "Au Québec\u00a0: <link>1-866-APPELLE</link> (277-3553), ou textez le 535353.",
  crisis:
    "En situation de crise\u00a0: <link>appelez ou textez le 9-8-8</link>, à toute heure. En cas d’urgence\u00a0: <emergency>9-1-1</emergency>.",
  missing: {
    title: "Nommez une personne responsable de la confidentialité",
    text: "Votre page de confidentialité ne dit pas encore à qui s’adresser. Au Québec, la loi exige le nom et les coordonnées de la personne responsable de la protection des renseignements personnels. Vous pouvez les ajouter ci-dessous.",
  },
};
