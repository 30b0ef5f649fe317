/** Hands a file made in the page to the reader, under the given name. */
export const save = (file: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download may begin after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
