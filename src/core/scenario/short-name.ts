export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** What people are called in passing: as authored, else the first word of the name. */
export const shortName = ({ name, short }: Named): string => short ?? name.trim().split(/\s+/)[0] ?? name;
