// A count as a bar, its figure at the end of it.
interface CountBarProps {
  readonly count: number;
  /** What a full bar stands for. */
  readonly of: number;
  /** What is written at the end; empty for nothing. */
  readonly label: string;
  /** Which of two series: filled, or an outline with stripes. */
  readonly look?: 'full' | 'striped' | 'quiet';
}

export const CountBar = ({ count, of, label, look = 'full' }: CountBarProps) => (
  <span class="count-bar" data-look={look} style={{ '--share': of > 0 ? (count / of).toFixed(4) : '0' }}>
    <span class="count-bar-fill" data-empty={count === 0} />
    {label !== '' && <span class="count-bar-label">{label}</span>}
  </span>
);
