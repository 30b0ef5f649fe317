import { keepPlace } from "./site/language-switch";
import { offerSearch } from "./site/search-box";

keepPlace();
offerSearch();
