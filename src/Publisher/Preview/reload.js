// Served by the preview only: loads the page again when there is an edition after its own.
const edition = document.currentScript.dataset.edition;
new EventSource("/_preview/events").addEventListener("message", (event) => {
  if (event.data !== edition) location.reload();
});
