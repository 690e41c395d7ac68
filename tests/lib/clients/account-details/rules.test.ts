import { CHANCES, passphrase } from "@/lib/clients/account-details/rules";
import { newPassword } from "@/lib/platform/input/new-password";

const all = (n: number) => Array<number>(CHANCES).fill(n);

test.each([[all(0)], [all(255)], [all(2 ** 32 - 1)], [[1, 2, 3, 4, 5]]])(
  "%j makes a password that the portal takes",
  (chances) => {
    const made = passphrase(chances);
    expect(made).toMatch(/^[a-z]+-[a-z]+-[a-z]+-[a-z]+-\d\d$/);
    expect(newPassword.safeParse(made).success).toBe(true);
  },
);

test("256 words, each as likely as the others, and none twice", () => {
  const words = Array.from({ length: 256 }, (_, i) => passphrase([i, 0, 0, 0, 0]).split("-")[0]);
  expect(new Set(words).size).toBe(256);
  expect(passphrase([256, 0, 0, 0, 7])).toBe(passphrase([0, 0, 0, 0, 107]));
});
