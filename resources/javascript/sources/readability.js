// Mozilla's Readability, as Firefox's reader view has it.
import { Readability } from "@mozilla/readability";

globalThis.extract = (document) => {
  const article = new Readability(document).parse();
  return (
    article && {
      html: article.content,
      title: article.title,
      author: article.byline,
      site: article.siteName,
      language: article.lang,
      description: article.excerpt,
      date: article.publishedTime,
    }
  );
};
