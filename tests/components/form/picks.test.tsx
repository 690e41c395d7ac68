import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import type { FormValues } from "@/lib/platform/input/form";

it("offers the readings of an unclear date beside its field, none of them chosen, and sends the one picked", async () => {
  const user = userEvent.setup();
  const sent: FormValues[] = [];
  const action: Action = async (_, form) => {
    const values = Object.fromEntries(form) as FormValues;
    sent.push(values);
    const dates = {
      birthDate: [
        { value: "1990-03-04", label: "March 4, 1990" },
        { value: "1990-04-03", label: "April 3, 1990" },
      ],
    };
    const error = "Please check one answer";
    return { ok: false, code: "invalid", error, fields: {}, values, picks: { question: "Which date?", dates } };
  };
  render(
    <ActionForm action={action}>
      <TextField name="firstName" label="First name" />
      <TextField name="birthDate" label="Date of birth" />
      <button type="submit">Save</button>
    </ActionForm>,
  );
  expect(screen.queryByRole("radio")).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Date of birth" }), "03/04/1990");
  await user.click(screen.getByRole("button"));
  const radios = await screen.findAllByRole<HTMLInputElement>("radio");
  expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
  await user.click(screen.getByRole("radio", { name: "April 3, 1990" }));
  await user.click(screen.getByRole("button"));
  expect(sent[1]).toEqual({ firstName: "", birthDate: "03/04/1990", "pick:birthDate": "1990-04-03" });
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "April 3, 1990" }).checked).toBe(true);
});
