import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { renderToString } from "react-dom/server";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";

const field = (
  <Field id="password" label="Password">
    {(control) => <PasswordInput {...control} name="password" autoComplete="new-password" show="Show" hide="Hide" />}
  </Field>
);

test("shows and hides what was typed, and keeps it", async () => {
  const { container } = render(field);
  const input = screen.getByLabelText("Password");
  await userEvent.type(input, "linden-harbour");
  expect(input).toHaveAttribute("type", "password");

  await userEvent.click(screen.getByRole("button", { name: "Show" }));
  expect(input).toHaveAttribute("type", "text");
  expect(input).toHaveValue("linden-harbour");

  await userEvent.click(screen.getByRole("button", { name: "Hide" }));
  expect(input).toHaveAttribute("type", "password");
  expect((await axe(container)).violations).toEqual([]);
});

test("is a plain password field without a script", () => {
  const html = renderToString(field);
  expect(html).toContain('type="password"');
  expect(html).not.toContain("<button");
});
