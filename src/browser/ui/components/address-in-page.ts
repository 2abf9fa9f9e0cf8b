/** Where a picture beside the page is to be had: in a course that is all in one file, it stands in the page under its path. */
export const addressInPage = (path: string): string => document.getElementById(path)?.textContent ?? path;
