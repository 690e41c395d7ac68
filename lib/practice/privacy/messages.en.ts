/** The privacy policy of a practice, its notice at sign-up, and the crisis line. */
export const en = {
  title: "Privacy",
  lead: "How {practice} uses what you share here, and what you can ask for.",
  notice:
    "{practice} uses this information to book your sessions and to reach you about them. The people who work here see it. You can see, correct or withdraw it at any time. <link>Privacy policy</link>",
  agree: "I agree that {practice} collects and uses my information as its privacy policy says.",
  sections: {
    what: {
      title: "What is collected, and why",
      text: "Your name, email, phone and date of birth, if you give it, and the sessions you book: to book them, to remind you of them, and to find your file. You give it yourself, in the forms on these pages. The pages use only the cookies that keep you signed in and remember your language.",
    },
    who: {
      title: "Who sees it",
      text: "Your therapist and the staff of the practice who need it for their work. The companies that host these pages and deliver our emails handle it on our behalf, and only for that. It isn’t sold or used for advertising.",
    },
    where: {
      title: "Where it is kept",
      text: "Those companies may keep or handle information outside your province or country, including outside Québec. Ask us where, and how it is protected there.",
    },
    long: {
      title: "How long it is kept",
      text: "You can close your account at any time. The law and professional rules require therapists to keep clients’ files for several years after the last session; after that, they are destroyed.",
    },
    rights: {
      title: "What you can ask for",
      text: "You can see your information, have it corrected, receive a copy of what you gave us, and withdraw your consent. Withdrawing doesn’t undo what was done before, and without some information sessions can’t be booked online. We answer within 30 days. If you’re not satisfied, you can complain to the privacy commissioner of your province or country; in Québec, to the Commission d’accès à l’information.",
    },
    contact: { title: "Who to ask" },
  },
  officer: "{name} is responsible for personal information at {practice}.",
  contactAt: "Contact: {contact}",
  back: "Back to booking",
  crisisQuebec: "In Québec: <link>1-866-APPELLE</link> (277-3553), or text 535353.",
  crisis: "In a crisis: <link>call or text 9-8-8</link>, at any hour. In an emergency: <emergency>9-1-1</emergency>.",
  missing: {
    title: "Name someone responsible for privacy",
    text: "Your privacy page doesn’t say who to ask yet. In Québec, the law requires the name and contact details of a privacy officer. You can add them below.",
  },
} as const;
