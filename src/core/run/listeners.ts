/** Whoever wants to hear of changes. What one of them does is not the others' business. */
export class Listeners<Told> {
  private readonly all = new Set<(told: Told) => void>();

  add(heard: (told: Told) => void): () => void {
    const own = (told: Told): void => heard(told);
    this.all.add(own);
    return () => void this.all.delete(own);
  }

  tell(told: Told): void {
    for (const heard of this.all) heard(told);
  }
}
