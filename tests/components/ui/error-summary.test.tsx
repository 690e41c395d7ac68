import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { renderToString } from "react-dom/server";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";

const errors = [
  { field: "email", message: "Enter an email address, e.g. name@example.ca" },
  { field: "password", message: "Use at least 12 characters" },
];

test("takes the focus when it appears, and again after another failed attempt", () => {
  const { rerender } = render(<ErrorSummary title="Two answers need another look" errors={[]} />);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();

  rerender(<ErrorSummary title="Two answers need another look" errors={errors} />);
  const summary = screen.getByRole("alert", { name: "Two answers need another look" });
  expect(summary).toHaveFocus();

  summary.blur();
  rerender(<ErrorSummary title="Two answers need another look" errors={[...errors]} />);
  expect(summary).toHaveFocus();
});

test("a link focuses its control", async () => {
  const { container } = render(
    <>
      <ErrorSummary title="Two answers need another look" errors={errors} />
      <TextInput name="email" label="Email" />
    </>,
  );
  const link = screen.getByRole("link", { name: `Email: ${errors[0]?.message}` });
  expect(link).toHaveAttribute("href", "#email");
  await userEvent.click(link);
  expect(screen.getByRole("textbox", { name: "Email" })).toHaveFocus();
  expect((await axe(container)).violations).toEqual([]);
});

test("reads the same without a script", () => {
  expect(renderToString(<ErrorSummary title="One answer" errors={errors} />)).toContain('href="#email"');
});
