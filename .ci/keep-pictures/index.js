// Keeps the drawn pictures from one build on Netlify to the next.
const FOLDER = ".cache/pictures";

export const onPreBuild = ({ utils }) => utils.cache.restore(FOLDER);

export const onPostBuild = ({ utils }) => utils.cache.save(FOLDER);
