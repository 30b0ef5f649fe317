import { addCopyButtons } from "./reader/copy-passage";
import { followOutline } from "./reader/outline";

addCopyButtons();
followOutline();
