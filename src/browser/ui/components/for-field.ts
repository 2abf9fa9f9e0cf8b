const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Words may be dragged into a field. */
export const isForField = (event: DragEvent): boolean =>
  !hasFiles(event) && event.target instanceof Element && event.target.closest('textarea, input') !== null;
