import { render, screen } from "@testing-library/react";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";

const nothing = async () => null;

it("asks for the current password only when changing it", () => {
  const { rerender } = render(<NewPasswordForm action={nothing} hidden={{}} locale="fr" />);
  expect(screen.queryByLabelText("Mot de passe actuel")).not.toBeInTheDocument();
  rerender(<NewPasswordForm action={nothing} hidden={{}} current="ada@mail.example" locale="fr" />);
  expect(screen.getByLabelText("Mot de passe actuel")).toHaveAttribute("autocomplete", "current-password");
  const username = document.querySelector("input[autocomplete=username]");
  expect(username).toHaveValue("ada@mail.example");
  expect(username).not.toHaveAttribute("name");
});
