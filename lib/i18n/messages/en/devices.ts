/** Where one is signed in. */
export const devices = {
  title: "Where you are signed in",
  lead: "A sign-in ends by itself after {minutes} minutes without use, and after twelve hours at the latest. If you do not know one of these, sign it out and change your password.",
  name: "{browser} on {system}",
  browser: { edge: "Edge", opera: "Opera", samsung: "Samsung Internet", firefox: "Firefox", chrome: "Chrome", safari: "Safari", other: "A browser" },
  system: { iphone: "an iPhone", ipad: "an iPad", android: "Android", chromebook: "a Chromebook", windows: "Windows", mac: "a Mac", linux: "Linux", other: "another device" },
  here: "This device",
  seen: "{minutes, plural, =0 {In use now} one {Last used a minute ago} other {Last used # minutes ago}}",
  since: "Signed in {when}",
  end: "Sign out",
  endNamed: "Sign out {device}",
  endOthers: "Sign out all other devices",
  busy: "Signing out",
  alone: "You are signed in nowhere else.",
  ended: "Signed out. That device has to sign in again.",
} as const;
