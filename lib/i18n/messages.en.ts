export const en = {
  productLine: "Online booking by Anteroom",
  language: "Language",
  optional: "(optional)",
  change: "Change",
  cancel: "Cancel",
  close: "Close",
  show: "Show",
  hide: "Hide",
  undo: "Undo",
  skipToContent: "Skip to content",
  signIn: "Sign in",
  signOut: "Sign out",
} as const;
