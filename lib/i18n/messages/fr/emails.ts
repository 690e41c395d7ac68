import type { emails as en } from "../en/emails";
import type { Shape } from "../../shape";

export const emails: Shape<typeof en> = {
  frame: {
    sentFor: "Envoyé par Anteroom pour {practice}. Merci de ne rien écrire de clinique dans une réponse.",
    orCode: "Ou tapez ces six chiffres là où vous avez demandé ce courriel\u00a0:",
    copyLink: "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
  },
  day: "Le {day}",
  hello: "Bonjour {name},",
  reach: "Pour modifier ou annuler, ou pour toute question, appelez {practice} au {phone}.",
  reachNoPhone: "Pour modifier ou annuler, ou pour toute question, joignez {practice}.",
  facts: {
    when: "Quand",
    where: "Où",
    with: "Avec",
    service: "Service",
    price: "Prix",
    from: "Réservée par",
    state: "État",
    client: "Client",
    now: "Maintenant",
    before: "Avant",
    whereBefore: "Où, avant",
  },
  arrow: "{was} → {is}",
  status: { cancelled: "Annulée", late_cancelled: "Annulation tardive" },
  ask: "Pour toute question, appelez {practice} au {phone}.",
  askNoPhone: "Pour toute question, joignez {practice}.",
  openCalendar: "Ouvrir l’agenda",
  place: { in_person: "En personne", video: "Par vidéo", phone: "Par téléphone" },
  callsYou: "Par téléphone\u00a0; {therapist} vous appelle au numéro à votre dossier",
  bookedClient: {
    subject: "C’est réservé : le {day} à {time}",
    title: "Votre séance est réservée",
    intro: "Au plaisir de vous rencontrer. Voici tout ce qu’il faut savoir sur votre séance.",
    button: "Voir votre séance",
    attached: "Un fichier d’agenda est joint, pour l’ajouter à votre propre agenda.",
    unverified:
      "Un second courriel vous demande de vérifier votre adresse. Votre séance reste réservée dans tous les cas. Tant que votre adresse n’est pas vérifiée, votre compte ne peut avoir qu’une seule séance réservée.",
  },
  requestedClient: {
    subject: "Demande reçue : le {day} à {time}",
    title: "Nous avons votre demande",
    intro:
      "Ce moment vous est gardé, mais il n’est pas encore confirmé. {practice} répond à chaque demande, et un courriel vous le dira dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint note ce moment comme provisoire.",
    unverified:
      "Un second courriel vous demande de vérifier votre adresse. Votre demande tient dans tous les cas. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance.",
  },
  acceptedClient: {
    subject: "Confirmée : le {day} à {time}",
    title: "Votre séance est confirmée",
    intro:
      "{practice} a accepté votre demande. Au plaisir de vous rencontrer. Voici tout ce qu’il faut savoir sur votre séance.",
    attached: "Le fichier de calendrier joint confirme la séance dans votre calendrier.",
  },
  reopenedClient: {
    subject: "Pas encore confirmée : le {day} à {time}",
    title: "Votre demande est de nouveau ouverte",
    intro:
      "{practice} est revenu sur sa confirmation. Nous sommes désolés de ce va-et-vient. Ce moment vous est toujours gardé, et un courriel vous le dira dès qu’il y aura une réponse.",
    attached: "Le fichier de calendrier joint note de nouveau ce moment comme provisoire.",
  },
  declinedClient: {
    subject: "Votre demande pour le {day} à {time}",
    title: "Ce moment n’est pas possible",
    intro:
      "Merci de votre demande. Nous sommes désolés : {practice} ne peut pas vous offrir ce moment. Un autre conviendra peut-être à tout le monde.",
    note: "Un mot de {practice} : {note}",
    button: "Voir d’autres moments",
  },
  expiredClient: {
    subject: "Sans réponse : votre demande pour le {day} à {time}",
    title: "Votre demande est restée sans réponse",
    intro:
      "Nous sommes désolés : {practice} n’a pas répondu avant ce moment, et la séance n’a donc pas lieu. Veuillez choisir un autre moment.",
    button: "Voir d’autres moments",
  },
  withdrawnClient: {
    subject: "Retirée : votre demande pour le {day} à {time}",
    title: "Votre demande est retirée",
    intro: "Vous avez retiré votre demande. Le cabinet en est informé, et ce moment est de nouveau libre.",
    button: "Voir d’autres moments",
  },
  requestedTherapist: {
    subject: "Nouvelle demande, qui attend votre réponse",
    title: "Nouvelle demande",
    intro:
      "Quelqu’un demande cette séance avec vous. Le moment est gardé jusqu’à ce que vous acceptiez ou décliniez, ou jusqu’à ce qu’il arrive.",
    button: "Accepter ou décliner",
  },
  acceptedTherapist: {
    subject: "Demande acceptée",
    title: "Une demande est acceptée",
    intro: "Le cabinet a accepté cette demande. La séance est à votre calendrier.",
  },
  withdrawnTherapist: {
    subject: "Demande retirée : le {day} à {time}",
    title: "Une demande est retirée",
    intro: "La personne a retiré cette demande. Ce moment est de nouveau libre.",
  },
  bookedTherapist: {
    subject: "Nouvelle réservation en ligne",
    title: "Nouvelle réservation en ligne",
    intro: "Une séance a été réservée avec vous en ligne. Elle figure à votre agenda.",
    button: "Ouvrir l’agenda",
    prospects: "Voir les prospects",
    state: {
      unverified: "Non vérifiée",
      unassociated: "Non associé",
      account_closed: "Compte fermé",
      from_portal: "Depuis le portail",
    },
    means: {
      unverified:
        "L’adresse courriel n’est pas encore vérifiée. Vous pouvez la vérifier pour la personne, parmi les prospects.",
      unassociated:
        "Le compte n’est pas encore lié à un client. Créez le client, ou associez le compte à un client existant.",
      account_closed: "La personne a fermé son compte\u00a0; la séance reste réservée.",
      from_portal: "Le compte est lié à un client du cabinet.",
    },
  },
  bookedTherapistByStaff: {
    subject: "Nouvelle séance réservée pour vous",
    title: "Une séance a été réservée pour vous",
    intro: "Le cabinet a réservé cette séance avec vous. Elle est à votre calendrier.",
  },
  cancelledClient: {
    subject: "Annulée\u00a0: le {day} à {time}",
    title: "Votre séance est annulée",
    byYou: "Vous avez annulé cette séance.",
    byPractice: "{practice} a annulé cette séance.",
    note: "Un mot de {practice}\u00a0: {note}",
    late: "Il s’agit d’une annulation tardive\u00a0: le prix de la séance peut vous être facturé.",
    button: "Réserver une autre séance",
    attached: "Le fichier d’agenda joint retire la séance de votre agenda.",
  },
  cancelledTherapist: {
    subject: "Séance annulée\u00a0: le {day} à {time}",
    title: "Une séance est annulée",
    byClient: "Le client a annulé cette séance. L’heure est de nouveau libre.",
    byPractice: "Le cabinet a annulé cette séance. L’heure est de nouveau libre.",
    attached: "Le fichier d’agenda joint retire la séance de votre propre agenda.",
  },
  rescheduledClient: {
    subject: {
      time: "Changement\u00a0: votre séance a lieu le {day} à {time}",
      length: "Changement\u00a0: votre séance du {day} à {time} se termine à {until}",
      place: "Changement\u00a0: l’endroit de votre séance du {day} à {time}",
    },
    title: "Votre séance a changé",
    byYou: "Vous avez déplacé votre séance. Voici quand elle a lieu désormais.",
    byPractice: "{practice} a modifié votre séance. Voici quand elle a lieu désormais, et avec qui.",
    place: "{practice} a changé l’endroit de votre séance. L’heure reste la même.",
    attached: "Le fichier d’agenda joint déplace la séance dans votre agenda.",
    attachedPlace: "Le fichier d’agenda joint change l’endroit dans votre agenda.",
  },
  rescheduledTherapist: {
    subject: {
      time: "Séance déplacée au {day} à {time}",
      length: "La séance du {day} à {time} se termine à {until}",
      place: "Séance du {day} à {time}\u00a0: un autre endroit",
    },
    title: {
      time: "Une séance a été déplacée",
      length: "Une séance a changé de durée",
      place: "Une séance a changé d’endroit",
    },
    place: "La séance de {name} a lieu ailleurs. L’heure reste la même.",
    attachedPlace: "Le fichier d’agenda joint change l’endroit dans votre propre agenda.",
    intro: "La séance de {name} a changé. Voici quand elle a lieu désormais, et avec qui.",
    attached: "Le fichier d’agenda joint déplace la séance dans votre propre agenda.",
  },
  handedOver: {
    subject: "Séance confiée\u00a0: le {day} à {time}",
    title: "Une séance n’est plus la vôtre",
    intro: "La séance de {name} est maintenant avec un autre thérapeute.",
    attached: "Le fichier d’agenda joint retire la séance de votre propre agenda.",
  },
  series: {
    account: "Voir vos séances",
    attached: "Un fichier d’agenda avec toutes ces séances est joint, pour votre propre agenda.",
    attachedGone: "Le fichier d’agenda joint les retire de votre propre agenda.",
    bookedClient: {
      subject: "{n, plural, one {Votre séance est réservée} other {Vos # séances sont réservées}}",
      title: "Vos séances sont réservées",
      intro: "{practice} a réservé {n, plural, one {# séance} other {# séances}} pour vous. Les voici toutes.",
    },
    bookedTherapist: {
      subject: "{n, plural, one {# séance réservée} other {# séances réservées}} pour vous",
      title: "Des séances ont été réservées pour vous",
      intro:
        "Le cabinet a réservé {n, plural, one {# séance} other {# séances}} avec vous pour {name}. Elles sont à votre calendrier.",
    },
    cancelledClient: {
      subject: "{n, plural, one {Annulée\u00a0: # séance} other {Annulées\u00a0: # séances}}",
      title: "Vos séances sont annulées",
      intro: "{practice} a annulé {n, plural, one {cette séance} other {ces # séances}}.",
    },
    cancelledTherapist: {
      subject: "{n, plural, one {# séance annulée} other {# séances annulées}}",
      title: "Des séances sont annulées",
      intro:
        "Le cabinet a annulé {n, plural, one {cette séance} other {ces # séances}} avec {name}. Ces heures sont de nouveau libres.",
    },
    changedClient: {
      subject: "{n, plural, one {Changement\u00a0: # séance} other {Changement\u00a0: # séances}}",
      title: "Vos séances ont changé",
      intro:
        "{practice} a changé {n, plural, one {cette séance} other {ces # séances}}. Voici quand elles ont lieu maintenant, et avec qui.",
    },
    changedTherapist: {
      subject: "{n, plural, one {# séance déplacée} other {# séances déplacées}}",
      title: "Des séances ont changé",
      intro: "Les séances avec {name} ont changé. Voici quand elles ont lieu maintenant.",
    },
    handedOver: {
      subject: "{n, plural, one {# séance transmise} other {# séances transmises}}",
      title: "Des séances ne sont plus les vôtres",
      intro: "Les séances avec {name} sont désormais avec un autre thérapeute.",
    },
  },
  reminder: {
    subject: "Rappel\u00a0: le {day} à {time}",
    title: "Votre séance approche",
    intro: "Un rappel de votre séance. Au plaisir de vous voir.",
  },
  verify: {
    subject: "Veuillez vérifier votre adresse courriel",
    title: "Veuillez vérifier votre adresse courriel",
    intro:
      "Vous avez créé un compte chez {practice} avec cette adresse. Ouvrez la page ci-dessous et appuyez sur Vérifier, afin que nous sachions qu’elle est bien à vous.",
    introStaff:
      "{practice} vous a ouvert un compte avec cette adresse. Ouvrez la page ci-dessous et appuyez sur Vérifier, afin que nous sachions qu’elle est bien à vous.",
    existing:
      "Vous avez déjà un compte chez {practice} avec cette adresse. Après la vérification, la séance que vous venez de réserver y sera transférée : connectez-vous-y comme d’habitude.",
    button: "Vérifier mon courriel",
    expires: "Le lien est valable 24 heures. Vous pouvez en demander un nouveau depuis Votre compte.",
    booked: "Votre séance est réservée",
    requested: "Votre demande",
    staysRequested:
      "Elle tient dans tous les cas. Tant que votre courriel n’est pas vérifié, votre compte ne peut avoir qu’une seule séance.",
    stays:
      "Elle reste réservée dans tous les cas. Tant que votre adresse n’est pas vérifiée, votre compte ne peut avoir qu’une seule séance réservée.",
    sentTo: "Ce courriel est destiné à {name}, à l’adresse {email}.",
    ignore:
      "Si vous n’avez pas créé ce compte, ignorez ce courriel : quelqu’un a saisi votre adresse par erreur, et personne ne peut voir d’information à votre sujet.",
  },
  reset: {
    subject: "Choisissez un nouveau mot de passe",
    title: "Choisissez un nouveau mot de passe",
    intro:
      "Quelqu’un a demandé un nouveau mot de passe pour votre compte chez {practice}. Si c’était vous, ouvrez la page ci-dessous.",
    button: "Choisir un nouveau mot de passe",
    expires: "Le lien fonctionne pendant 30\u00a0minutes, une seule fois. Un lien plus récent le remplace.",
    ignore: "Si ce n’était pas vous, ignorez ce courriel\u00a0: votre mot de passe reste le même.",
  },
  secondStepReset: {
    title: "Votre deuxième étape a été désactivée",
    intro:
      "Une personne qui administre {practice} sur Anteroom a désactivé la deuxième étape de votre connexion et mis fin à vos connexions sur tous vos appareils. Vos codes de secours ne fonctionnent plus.",
    again: "Connectez-vous avec votre mot de passe, puis configurez de nouveau la deuxième étape.",
    button: "La configurer de nouveau",
    notYours:
      "Si vous ne l’avez pas demandé, avisez aussitôt un propriétaire de {practice} et changez votre mot de passe.",
  },
  practiceExported: {
    subject: "Tout ce qui concerne {practice} a été exporté",
    title: "Tout ce qui concerne votre cabinet a été exporté",
    intro: "{name} a demandé un fichier de tous les clients, séances et messages le {when}.",
    else: "Si personne à votre cabinet n’aurait dû le faire, désactivez cette personne, puis changez votre propre mot de passe.",
    button: "Voir le personnel",
    why: "Ce courriel est envoyé à chaque propriétaire du cabinet.",
  },
  invite: {
    subject: "{practice} vous invite sur Anteroom",
    title: "Invitation à vous joindre au cabinet",
    intro:
      "{practice} vous demande de vous joindre à son personnel, à titre de\u00a0: {role}. Ouvrez la page ci-dessous et choisissez un mot de passe, puis vous pourrez vous connecter.",
    role: { owner: "propriétaire", admin: "administration", therapist: "thérapeute", frontdesk: "accueil" },
    button: "Accepter l’invitation",
    expires: "Le lien fonctionne 7 jours, et une seule fois. Un plus récent le remplace.",
    ignore: "Si vous ne connaissez pas {practice}, ignorez ce courriel\u00a0: il ne se passe rien.",
  },
  changeEmail: {
    title: "Confirmez votre nouvelle adresse courriel",
    intro:
      "Une personne connectée à un compte chez {practice} souhaite utiliser cette adresse. Si c’était vous, ouvrez la page ci-dessous et appuyez sur Confirmer. D’ici là, rien ne change.",
    button: "Confirmer cette adresse",
    expires: "Le lien fonctionne pendant 24\u00a0heures, une seule fois. Un lien plus récent le remplace.",
    ignore:
      "Si ce n’était pas vous, ignorez ce courriel\u00a0: quelqu’un a saisi votre adresse par erreur, et rien ne se passe.",
    takenTitle: "Cette adresse a déjà un compte",
    taken:
      "Quelqu’un a voulu utiliser cette adresse pour un autre compte chez {practice}. Elle y a déjà un compte\u00a0: rien ne change. Si c’était vous, connectez-vous au compte que vous avez.",
  },
  emailChanged: {
    title: "Votre adresse courriel a été changée",
    intro:
      "Le compte chez {practice} auquel vous vous connectiez avec cette adresse en a maintenant une autre. Les courriels au sujet de vos séances y sont envoyés.",
    yours: "Si c’était vous, vous n’avez rien à faire.",
    button: "Ce n’était pas moi",
    notYours:
      "Sinon, appuyez sur le bouton d’ici 7\u00a0jours\u00a0: le compte retrouve cette adresse, tout le monde est déconnecté, et vous choisissez un nouveau mot de passe.",
  },
  accountClosed: {
    title: "Votre compte est fermé",
    intro: "Vous avez fermé votre compte chez {practice}. Plus personne ne peut s’y connecter.",
    record: "Le cabinet conserve votre dossier de client aussi longtemps que la loi l’exige.",
    kept: "{count, plural, one {Une séance à venir reste réservée.} other {# séances à venir restent réservées.}} Le cabinet vous attend.",
    again: "Vous pouvez créer de nouveau un compte avec cette adresse quand vous le souhaitez.",
    button: "Réserver une séance",
    notYours: "Si ce n’était pas vous, appelez {practice} au {phone}.",
    notYoursNoPhone: "Si ce n’était pas vous, avisez {practice}.",
  },
  notAClient: {
    subject: "À propos de votre compte chez {practice}",
    title: "Nous ne pouvons pas vous offrir de suivi pour le moment",
    intro:
      "Merci de votre confiance envers {practice}. Nous sommes désolés de ne pas pouvoir vous offrir de séances pour le moment. Cela ne dit rien de vous ni de ce que vous cherchez.",
    closed: "Nous avons fermé votre compte en ligne. Vous n’avez rien à faire.",
    sessions:
      "{count, plural, one {La séance que vous aviez réservée est annulée\u00a0; un autre courriel le confirme.} other {Les # séances que vous aviez réservées sont annulées\u00a0; un courriel confirme chacune.}}",
    ask: "Si vous avez une question, ou si vous croyez à une erreur, appelez {practice} au {phone}.",
    askNoPhone: "Si vous avez une question, ou si vous croyez à une erreur, communiquez avec {practice}.",
    urgent: "Si vous avez besoin d’aide immédiatement, appelez les services d’urgence de votre région.",
  },
  accountLinked: {
    subject: "Un changement à votre accès en ligne",
    title: "Un compte en ligne a été lié à votre dossier",
    intro:
      "{practice} a lié un compte en ligne à votre dossier de client. La personne qui s’y connecte peut voir vos séances et en réserver.",
    account: "Le compte utilise l’adresse {email}.",
    yours: "S’il est à vous, vous n’avez rien à faire.",
    notYours: "Sinon, appelez {practice} au {phone}, qui défera le lien.",
    notYoursNoPhone: "Sinon, avisez {practice}, qui défera le lien.",
  },
  calendar: {
    summary: "Séance avec {therapist}",
    summaryTherapist: "Séance, {initials}",
    description: "{when}, {zone}.",
  },
  outbox: {
    title: "Boîte d’envoi",
    intro: "Aucun courriel ne quitte cette démonstration. Ce qui aurait été envoyé est gardé ici.",
    empty: "Rien n’a encore été envoyé.",
    to: "À",
    subject: "Objet",
    template: "Modèle",
    state: "État",
    time: "Heure",
    error: "Erreur",
    text: "En texte brut",
    html: "Tel que vu par le destinataire",
    links: "Liens",
    back: "Tous les courriels",
    gone: "Ce dont parlait ce courriel n’existe plus.",
    status: {
      queued: "En attente",
      sent: "Envoyé",
      kept: "Gardé ici",
      failed: "Échoué",
      skipped: "Non envoyé : changée entre-temps",
    },
  },
};
