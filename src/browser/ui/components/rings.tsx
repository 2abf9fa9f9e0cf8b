const RADII = [110, 205, 300, 400, 505, 615, 730];

/** The ground of the game, as quiet decoration. */
export function Rings() {
  return (
    <div class="ground" aria-hidden="true">
      <svg class="rings" viewBox="0 0 960 736" preserveAspectRatio="xMaxYMin slice" fill="none" stroke="currentColor">
        {RADII.map((radius) => (
          <circle key={radius} cx="700" cy="230" r={radius} stroke-width="1.5" />
        ))}
      </svg>
    </div>
  );
}
