import { keepPlace } from "./site/language-switch";
import { addPermalinkButtons } from "./site/permalinks";
import { offerSearch } from "./site/search-box";

keepPlace();
addPermalinkButtons();
offerSearch();
