type Props = { searchParams: Promise<{ elements?: string }> };

/** A page made anew for each request, with so many elements and nothing to do: what Next alone costs. */
export default async function Bare({ searchParams }: Props) {
  const rows = Math.round(Number((await searchParams).elements) / 3);
  return (
    <main>
      {Array.from({ length: rows }, (_, i) => (
        <a key={i} className="row" href={`/?elements=${i}`}>
          <b>Monday {i}</b>
          <small className="detail">Fifty minutes, in person</small>
        </a>
      ))}
    </main>
  );
}
