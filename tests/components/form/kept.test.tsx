import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { SettingForm } from "@/components/form/setting-form";
import { TimeOffForm } from "@/components/availability/time-off/time-off-form";
import { CheckField } from "@/components/form/check-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { MergeForm } from "@/components/clients/client-merge/merge-form";
import type { Action } from "@/lib/platform/access/actions";
import { withoutOpened } from "@/lib/platform/input/edits";
import type { FormValues } from "@/lib/platform/input/form";

// React resets a form after its action: a value that a field does not set again is lost.

const options = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() }));
const refusing =
  (sent: FormValues[], details?: unknown): Action =>
  async (_, form) => {
    const values = Object.fromEntries(form) as FormValues;
    sent.push(withoutOpened(values));
    return { ok: false, code: "invalid", error: `Not yet, ${sent.length}.`, fields: {}, values, details };
  };
const save = () => screen.getByRole("button", { name: "Save" });

/** A settings form whose page comes back with the saved values. */
function Setting({ sent, refused }: { sent: FormValues[]; refused: () => boolean }) {
  const [saved, setSaved] = useState<FormValues>({ one: "a", two: "a" });
  const action: Action = async (previous, form) => {
    if (refused()) return refusing(sent)(previous, form);
    const values = Object.fromEntries(form) as FormValues;
    sent.push(withoutOpened(values));
    setSaved(values);
    return { ok: true, data: undefined };
  };
  return (
    <SettingForm action={action} words={{ save: "Save", busy: "Saving", saved: "Saved." }}>
      <SelectField name="one" label="One" options={options} defaultValue={saved.one} />
      <RadioField name="two" legend="Two" options={options} defaultValue={saved.two} />
      <CheckField name="three" defaultChecked={saved.three === "on"}>
        Three
      </CheckField>
    </SettingForm>
  );
}

it("keeps a choice, a radio and a box through refusals, and through being saved", async () => {
  const user = userEvent.setup();
  const sent: FormValues[] = [];
  let refused = true;
  render(<Setting sent={sent} refused={() => refused} />);
  await user.click(screen.getByRole("radio", { name: "C" }));
  for (const [value, last] of [
    ["b", false],
    ["c", true],
    ["b", true],
  ] as const) {
    refused = !last;
    await user.selectOptions(screen.getByRole("combobox"), value);
    await user.click(screen.getByRole("checkbox"));
    const three = (screen.getByRole("checkbox") as HTMLInputElement).checked;
    await user.click(save());
    await screen.findByRole(last ? "status" : "alert");
    expect(sent.at(-1)).toEqual({ one: value, two: "c", ...(three && { three: "on" }) });
    expect(screen.getByRole("combobox")).toHaveValue(value);
    expect(screen.getByRole("radio", { name: "C" })).toBeChecked();
    expect((screen.getByRole("checkbox") as HTMLInputElement).checked).toBe(three);
  }
});

it("keeps what was decided about each displaced session while another one waits", async () => {
  const user = userEvent.setup();
  const line = (id: string, name: string) => ({
    id,
    sequence: 0,
    name,
    therapist: "Nora",
    when: "Monday",
    cancelled: false,
    requested: false,
  });
  const dates = { from: "2026-12-14", fromTime: "", until: "2026-12-14", untilTime: "", note: "" };
  const therapist = { entry: null, therapist: "t", therapists: [{ id: "t", name: "Hannah" }] };
  const decide = refusing([], [line("s1", "Ada"), line("s2", "Ben")]);
  render(<TimeOffForm {...therapist} locale="en" values={dates} back="/" save={decide} />);
  await user.click(save());
  for (const [choice, attempt] of [
    ["cancel", 2],
    ["keep", 3],
  ] as const) {
    await user.selectOptions(await screen.findByRole("combobox", { name: /Ada/ }), choice);
    await user.click(save());
    await screen.findByText(`Not yet, ${attempt}.`);
    expect(screen.getByRole("combobox", { name: /Ada/ })).toHaveValue(choice);
  }
});

it("keeps what was picked of two records, and which accounts stay", async () => {
  const user = userEvent.setup();
  render(
    <MergeForm
      locale="en"
      merge={refusing([])}
      seen="1"
      kept={{ id: "k", name: "Ada" }}
      gone={{ id: "g", name: "Ada B", lastName: "B", sessions: 1 }}
      different
      rows={[{ field: "phone", kept: "1", gone: "2" }]}
      accounts={[{ id: "a1", email: "ada@mail.example", of: "Ada" }]}
    />,
  );
  await user.click(screen.getByRole("radio", { name: /2/ }));
  await user.click(screen.getByRole("checkbox"));
  await user.type(screen.getByLabelText("To confirm, type the last name of the record to be merged: B"), "C");
  await user.click(screen.getByRole("button", { name: /Merge/ }));
  await screen.findByText("Not yet, 1.");
  expect(screen.getByLabelText(/To confirm/)).toHaveValue("C");
  expect(screen.getByRole("radio", { name: /2/ })).toBeChecked();
  expect(screen.getByRole("checkbox")).not.toBeChecked();
});
