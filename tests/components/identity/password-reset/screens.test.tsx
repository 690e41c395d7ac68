import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { ForgotForm } from "@/components/identity/password-reset/forgot-form";
import { ResetScreen } from "@/components/identity/password-reset/reset-screen";
import { SignInForm } from "@/components/identity/sign-in/sign-in-form";

const nothing = async () => null;

it.each([
  ["en", "Forgot Your Password?"],
  ["fr", "Mot de passe oublié?"],
] as const)("in %s, sign-in links to %s", async (locale, name) => {
  const { container } = render(<SignInForm action={nothing} hidden={{}} forgot="/password/forgot" locale={locale} />);
  expect(screen.getByRole("link", { name })).toHaveAttribute("href", "/password/forgot");
  expect((await axe(container)).violations).toEqual([]);
});

it("asking answers the same sentence, whatever the address", async () => {
  const { container } = render(
    <ForgotForm action={async () => ({ ok: true, data: undefined })} practice="maple" locale="en" />,
  );
  expect((await axe(container)).violations).toEqual([]);
  await userEvent.type(screen.getByLabelText("Email"), "a@b.example");
  await userEvent.click(screen.getByRole("button", { name: /Send the link/ }));
  expect(await screen.findByRole("status")).toHaveTextContent("If this address has an account here");
});

it.each([
  ["open", "Choose a new password", "button", "Save"],
  ["expired", "This link has expired", "button", "Send a new link"],
  ["over", "This link no longer works", "link", "Forgot Your Password?"],
] as const)("a link that is %s says so, and offers the way on", async (state, title, role, name) => {
  const { container } = render(
    <ResetScreen
      state={state}
      hidden={{ practice: "maple", token: "t" }}
      reset={nothing}
      fresh={nothing}
      forgot="/forgot"
      locale="en"
    />,
  );
  expect(screen.getByRole("heading", { level: 1, name: title })).toBeInTheDocument();
  expect(screen.getByRole(role, { name: new RegExp(name.replace("?", "\\?")) })).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
});
