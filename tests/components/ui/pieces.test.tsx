import { render, screen } from "@testing-library/react";
import "../observer";
import { axe } from "jest-axe";
import { MapPin, Unlink } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { TabsNav } from "@/components/ui/tabs-nav";
import { Tag } from "@/components/ui/tag";

test("a button does not send its form unless it says so", () => {
  render(
    <>
      <Button>Cancel</Button>
      <Button type="submit" variant="save" size="main" block>
        Save
      </Button>
    </>,
  );
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveAttribute("type", "button");
  expect(screen.getByRole("button", { name: "Save" })).toHaveClass("btn", "btn-save", "btn-main", "btn-block");
});

test("the small pieces have no accessibility fault and hide their icons", async () => {
  const { container } = render(
    <main>
      <h1>Prospects</h1>
      <ButtonLink href="/new" variant="accent">
        New Client
      </ButtonLink>
      <Notice title="Verify your email">
        <p>We sent a link.</p>
      </Notice>
      <Notice tone="ok" role="status">
        Saved.
      </Notice>
      <Notice tone="alert" role="alert">
        That time was just taken.
      </Notice>
      <Tag tone="alert" icon={Unlink}>
        Unassociated
      </Tag>
      <Tag>Draft</Tag>
      <Facts facts={[{ icon: MapPin, text: "1850 Maple Street", detail: "Second floor" }]} />
      <EmptyState title="No one is waiting" action={<Button>Copy</Button>}>
        People appear here.
      </EmptyState>
      <TabsNav
        label="Clients"
        tabs={[
          { href: "/clients", label: "All Clients", count: 148, current: false },
          { href: "/clients/prospects", label: "Prospects", count: 6, current: true },
        ]}
      />
    </main>,
  );
  expect(screen.getByRole("link", { name: "Prospects 6" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("alert")).toHaveTextContent("That time was just taken.");
  for (const svg of container.querySelectorAll("svg")) expect(svg).toHaveAttribute("aria-hidden", "true");
  expect((await axe(container)).violations).toEqual([]);
});
