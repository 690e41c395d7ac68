import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { RadioList } from "@/components/ui/radio-list";
import { Select } from "@/components/ui/select";
import { TextArea, TextInput } from "@/components/ui/text-input";

test("label, hint, error and control stand in this order and are tied together", async () => {
  const { container } = render(
    <TextInput
      name="email"
      label="Email"
      hint="We send one email."
      error="Enter an email address"
      defaultValue="rowan"
    />,
  );
  const input = screen.getByRole("textbox", { name: "Email" });
  expect(input).toHaveValue("rowan");
  expect(input).toHaveAttribute("id", "email");
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription("We send one email. Enter an email address");
  const order = Array.from(container.firstElementChild?.children ?? [], (child) => child.className);
  expect(order).toEqual(["label", "hint", "err", "input"]);
  expect((await axe(container)).violations).toEqual([]);
});

test("without hint and error nothing is pointed at, and optional is written", () => {
  render(<TextInput name="phone" label="Mobile phone" optional="(optional)" />);
  const input = screen.getByRole("textbox", { name: "Mobile phone (optional)" });
  expect(input).not.toHaveAttribute("aria-describedby");
  expect(input).not.toHaveAttribute("aria-invalid");
});

test("two forms of one page may share a name", () => {
  render(
    <>
      <TextInput name="note" label="A" />
      <TextArea id="note-2" name="note" label="B" />
    </>,
  );
  expect(screen.getByRole("textbox", { name: "B" })).toHaveAttribute("id", "note-2");
  expect(screen.getByRole("textbox", { name: "B" })).toHaveAttribute("name", "note");
});

test("any control can stand in a field", () => {
  render(
    <Field id="day" label="Day" error="Choose a day">
      {(control) => <input type="date" {...control} />}
    </Field>,
  );
  expect(screen.getByLabelText("Day")).toHaveAccessibleDescription("Choose a day");
});

test("select keeps what was chosen", () => {
  render(
    <Select
      name="zone"
      label="Time zone"
      defaultValue="b"
      options={[
        { value: "a", label: "Vancouver" },
        { value: "b", label: "Montréal" },
      ]}
    />,
  );
  expect(screen.getByRole("combobox", { name: "Time zone" })).toHaveDisplayValue("Montréal");
});

test("radios form a group; the first carries the id that an error links to", async () => {
  const { container } = render(
    <RadioList
      name="who"
      legend="Who would you like to see?"
      defaultValue="2"
      error="Choose one"
      options={[
        { value: "1", label: "Hannah", detail: "Adults" },
        { value: "2", label: "Priya", end: "$165" },
      ]}
    />,
  );
  expect(screen.getByRole("group", { name: "Who would you like to see?" })).toHaveAccessibleDescription("Choose one");
  expect(screen.getByRole("radio", { name: /Priya/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /Hannah/ })).toHaveAttribute("id", "who");
  expect((await axe(container)).violations).toEqual([]);
});

test("a checkbox may be an agreement or a switch", async () => {
  const { container } = render(
    <>
      <Checkbox name="agree" error="Please agree to go on">
        I agree
      </Checkbox>
      <Checkbox name="remind" look="switch" defaultChecked detail="A day before">
        Reminders
      </Checkbox>
    </>,
  );
  expect(screen.getByRole("checkbox", { name: "I agree" })).toHaveAccessibleDescription("Please agree to go on");
  expect(screen.getByRole("switch", { name: "Reminders A day before" })).toBeChecked();
  expect((await axe(container)).violations).toEqual([]);
});
