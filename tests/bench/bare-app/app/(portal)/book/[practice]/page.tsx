type Props = { searchParams: Promise<{ elements?: string }> };

export const metadata = { title: "Bare", description: "A page with nothing to do." };

/** A page made anew for each request, with so many elements and nothing to do: what Next alone costs. */
export default async function Bare({ searchParams }: Props) {
  const rows = Math.round(Number((await searchParams).elements) / 3);
  return (
    <main>
      {Array.from({ length: rows }, (_, i) => (
        <a key={i} className="row" href={`/book/bare?elements=${i}`}>
          <b>Monday {i}</b>
          <small className="detail">Fifty minutes, in person</small>
        </a>
      ))}
    </main>
  );
}
