import { keepPlace } from "./site/language-switch";
import { addPermalinkButtons } from "./site/permalinks";

keepPlace();
addPermalinkButtons();
