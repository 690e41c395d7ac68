import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";

const words = { title: "Erreur\u00a0: ", afterLabel: "\u00a0: " };

it("names each field in the summary and marks the page's title until the form is accepted", async () => {
  const user = userEvent.setup();
  document.title = "Créer un compte";
  let refused = true;
  const action: Action = async () =>
    refused
      ? {
          ok: false,
          code: "invalid",
          error: "3 réponses sont à revoir",
          fields: { firstName: "À remplir.", phone: "À remplir.", place: "À choisir." },
          values: {},
          words,
        }
      : { ok: true, data: undefined };
  render(
    <ActionForm action={action}>
      <TextField name="firstName" label="Prénom" required />
      <TextField name="phone" label="Téléphone" optional="(facultatif)" />
      <RadioField name="place" legend="Lieu" options={[{ value: "a", label: "Vidéo" }]} />
      <button type="submit">Créer</button>
    </ActionForm>,
  );
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Prénom" }).required).toBe(true);
  await user.click(screen.getByRole("button"));
  const links = await screen.findAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual([
    "Prénom\u00a0: À remplir.",
    "Téléphone\u00a0: À remplir.",
    "Lieu\u00a0: À choisir.",
  ]);
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(document.title).toBe("Erreur\u00a0: Créer un compte");
  await user.click(screen.getByRole("button"));
  expect(document.title).toBe("Erreur\u00a0: Créer un compte");
  refused = false;
  await user.click(screen.getByRole("button"));
  await waitFor(() => expect(document.title).toBe("Créer un compte"));
});
