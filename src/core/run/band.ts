/** A reading in words; screens name it from the catalogue ("low", "fair", "good", "high"). */
export type Band = 'very_low' | 'low' | 'fair' | 'good' | 'high';
