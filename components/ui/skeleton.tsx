type Props = {
  /** Said to assistive technology: "Loading". */
  label: string;
  /** One entry a shape: the classes that give it its final size, such as "h-11 w-full". */
  shapes: readonly string[];
};

/** Still shapes in the place of what is coming; CSS shows them after 300 ms. */
export function Skeleton({ label, shapes }: Props) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      {shapes.map((shape, index) => <span key={index} className={`sk ${shape}`} aria-hidden />)}
    </div>
  );
}
