import { keepPlace } from "./site/language-switch";
import { tendMenus } from "./site/menus";
import { offerSearch } from "./site/search-box";

keepPlace();
offerSearch();
tendMenus();
