type Props<T extends string> = {
  label: string;
  value: T | undefined;
  otherwise?: string;
  options: readonly T[];
  name: (option: T) => string;
  onChoice: (chosen: T | undefined) => void;
};

/** One of some words, or whatever holds unless one is chosen. */
export function Choice<T extends string>({ label, value, otherwise, options, name, onChoice }: Props<T>) {
  return (
    <label className="small">
      {label}
      <select
        className="ds-input"
        value={value ?? ''}
        onChange={(event) => onChoice((event.target.value || undefined) as T | undefined)}
      >
        {otherwise !== undefined && <option value="">{otherwise}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
