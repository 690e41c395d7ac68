import { render, screen } from "@testing-library/react";
import { FailureNotice } from "@/components/form/failure-notice";

const failure = { ok: false, code: "signed_out", error: "You’ve been signed out.", fields: {}, values: {} } as const;
const signIn = { href: "/portal/maple/sign-in", label: "Sign in (opens in a new tab)" };

it("offers a sign-in in a new tab to someone who was signed out, so that what was typed stays in this one", () => {
  const { container } = render(<FailureNotice failure={{ ...failure, signIn }} />);
  expect(screen.getByRole("alert")).toHaveTextContent("You’ve been signed out.");
  const link = screen.getByRole("link", { name: signIn.label });
  expect(link).toHaveAttribute("href", signIn.href);
  expect(link).toHaveAttribute("target", "_blank");
  // The header's style depends on this mark.
  expect(container.querySelector("[data-signed-out]")).not.toBeNull();
});

it("offers nothing for another refusal", () => {
  const { container } = render(<FailureNotice failure={{ ...failure, code: "too_many" }} />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(container.querySelector("[data-signed-out]")).toBeNull();
});
