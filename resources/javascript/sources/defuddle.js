// Defuddle, as Obsidian's web clipper has it. Its parseAsync would ask other sites for what the page lacks: not here.
import Defuddle from "defuddle";

globalThis.extract = (document, url) => {
  const article = new Defuddle(document, { url: url || "about:blank" }).parse();
  return {
    html: article.content,
    title: article.title,
    author: article.author,
    site: article.site,
    language: article.language,
    description: article.description,
    date: article.published,
  };
};
