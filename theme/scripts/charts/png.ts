import { save } from "../files/save";

const SCALE = 2;

/** Beside the downloads of a chart: a button that draws its SVG file on a canvas and saves that. */
export function offerPng(files: HTMLElement): void {
  const link = files.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
  if (!link) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = files.dataset.png ?? "PNG";
  button.addEventListener("click", () => {
    void savePng(link.href);
  });
  files.append(button);
}

async function savePng(address: string): Promise<void> {
  // From the file itself, not from a blob: the site's policy lets images come from nowhere else.
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((png) => {
    if (png) save(png, address.slice(address.lastIndexOf("/") + 1).replace(/svg$/, "png"));
  }, "image/png");
}
