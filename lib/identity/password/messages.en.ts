/** Forgot Your Password?, the link that it sends, and choosing a password. */
export const en = {
  forgot: "Forgot Your Password?",
  forgotLead:
    "Enter the address that you sign in with. If it has an account here, we send it a link to choose a new password.",
  email: "Email",
  send: "Send the link",
  sending: "Sending",
  sent: "If this address has an account here, a link is on its way. It works for 30 minutes. Look in the junk folder too.",
  codeTitle: "Look in your email",
  codeSent:
    "If the address that you entered has an account here, a link is on its way to it. It works for 30 minutes. Look in the junk folder too.",
  codeLead: "Open the link, or type the six digits that stand beside it here, in this browser.",
  code: "Six digits from the email",
  again: "Nothing came? Ask again",
  back: "Back to signing in",
  newTitle: "Choose a new password",
  newLead: "From now on it is the only one. Every other sign-in of the account ends.",
  password: "New password",
  passwordHint: "At least 12 characters. Several words together are easiest to remember.",
  save: "Save",
  saving: "Saving",
  overTitle: "This link does not work any more",
  overText:
    "It was used already, or it was cut off on its way. If you still need a new password, ask for another link.",
  expiredTitle: "This link is too old",
  expiredText:
    "A link works for 30 minutes, and only the newest one does. We can send a fresh one to the same address.",
  sendFresh: "Send a fresh link",
  sentFresh: "If the address has an account here, a fresh link is on its way.",
  chooseTitle: "Choose your own password",
  chooseLead:
    "The practice gave you the password that you have just used. Choose one that only you know, then you can go on.",
  changeTitle: "Change password",
  changeLead: "This browser stays signed in. Every other one is signed out.",
  current: "Your password now",
  change: "Change password",
  changed: "Your password is changed.",
  changedStaff: "Your password is changed. Sign in with the new one.",
  errors: {
    link_used: "This link does not work any more. Ask for another one.",
    link_expired: "This link is too old. Have a fresh one sent.",
    password_same: "Choose another password than the one you have.",
  },
} as const;
