/** A bar of a share 0–1; decoration beside its words, vector on paper. */
export function Bar({ share, kind = 'plain' }: { readonly share: number; readonly kind?: string }) {
  const width = Math.min(1, Math.max(0, share)) * 100;
  return (
    <svg class="bar" data-kind={kind} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="10" />
      <rect class="bar-fill" width={width} height="10" />
    </svg>
  );
}
