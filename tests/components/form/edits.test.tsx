import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { CheckField } from "@/components/form/check-field";
import { SelectField } from "@/components/form/select-field";
import { SettingForm } from "@/components/form/setting-form";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import type { FormValues } from "@/lib/platform/input/form";

const choice = { question: "Which?", now: "There now", typed: "Typed", empty: "(empty)" };
type Stored = { phone: string; list: string; box: boolean };

/** A form whose page can come back with other values, and whose action answers as the test says. */
function setUp(stored: Stored) {
  const sent: FormValues[] = [];
  let answer: (values: FormValues) => Awaited<ReturnType<Action>> = () => ({ ok: true, data: undefined });
  let wait: Promise<void> | null = null;
  let page: (stored: Stored) => void = () => {};
  const action: Action = async (_, form) => {
    const values = Object.fromEntries(form) as FormValues;
    sent.push(values);
    await wait;
    return answer(values);
  };
  function Page() {
    const [now, setNow] = useState(stored);
    page = setNow;
    return (
      <main>
        <SettingForm action={action} words={{ save: "Save", busy: "Saving", saved: "Saved." }}>
          <TextField name="phone" label="Phone" defaultValue={now.phone} />
          <SelectField
            name="list"
            label="List"
            options={["a", "b", "c"].map((value) => ({ value, label: value }))}
            defaultValue={now.list}
          />
          <CheckField name="box" defaultChecked={now.box}>
            Box
          </CheckField>
        </SettingForm>
      </main>
    );
  }
  const { container } = render(<Page />);
  return {
    sent,
    container,
    answerWith: (next: typeof answer) => (answer = next),
    waitFor: (next: Promise<void>) => (wait = next),
    show: (next: Stored) => act(() => page(next)),
  };
}
const conflict = (values: FormValues) =>
  ({ ok: false, code: "changed_meanwhile", error: "Changed.", fields: { phone: "Changed." }, values, choice }) as const;
const save = () => userEvent.click(screen.getByRole("button", { name: "Save" }));

it("keeps what is changed while the form is being sent, in fields, lists and boxes", async () => {
  const form = setUp({ phone: "1", list: "a", box: false });
  let done = () => {};
  form.waitFor(new Promise((resolve) => (done = resolve)));
  await userEvent.type(screen.getByLabelText("Phone"), "2");
  await save();
  await userEvent.type(screen.getByLabelText("Phone"), "3");
  await userEvent.selectOptions(screen.getByLabelText("List"), "c");
  await userEvent.click(screen.getByLabelText("Box"));
  await act(async () => done());
  form.show({ phone: "12", list: "a", box: false });
  await screen.findByRole("status");
  expect(screen.getByLabelText("Phone")).toHaveValue("123");
  expect(screen.getByLabelText("List")).toHaveValue("c");
  expect(screen.getByLabelText("Box")).toBeChecked();
  await save();
  expect(form.sent.at(-1)).toMatchObject({ phone: "123", "was:phone": "12", list: "c", "was:list": "a", box: "on" });
});

it("follows the page in fields that nobody touched, and only in those", async () => {
  const form = setUp({ phone: "1", list: "a", box: false });
  await userEvent.type(screen.getByLabelText("Phone"), "2");
  form.show({ phone: "9", list: "b", box: true });
  expect(screen.getByLabelText("List")).toHaveValue("b");
  expect(screen.getByLabelText("Box")).toBeChecked();
  await save();
  expect(form.sent).toEqual([
    { phone: "12", "was:phone": "1", list: "b", "was:list": "b", box: "on", "had:box": "on" },
  ]);
});

it("shows both values of a conflict and sends the choice", async () => {
  const form = setUp({ phone: "1", list: "a", box: false });
  form.answerWith(conflict);
  await userEvent.type(screen.getByLabelText("Phone"), "2");
  await save();
  form.show({ phone: "9", list: "a", box: false });
  expect(await screen.findByRole("radio", { name: "There now 9" })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: "Typed 12" })).not.toBeChecked();
  expect(screen.getByLabelText("Phone")).toHaveValue("12");
  expect((await axe(form.container)).violations).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: "There now 9" }));
  form.answerWith(() => ({ ok: true, data: undefined }));
  await save();
  expect(form.sent.at(-1)).toMatchObject({ "was:phone": "9", "choose:phone": "1", "keep:phone": "now" });
  expect(await screen.findByRole("status")).toBeVisible();
  expect(screen.getByLabelText("Phone")).toHaveValue("9");
});
