export const refusalWords = (refusal: { readonly message?: string; readonly code: string }): string =>
  refusal.message ?? refusal.code;
