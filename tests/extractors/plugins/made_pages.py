"""Pages of our own for the tests of plug-ins."""

ARTICLE = (
    "For nine days it rained on the hills, and on the tenth the river came up over the meadows and into the lower "
    "town, where the people had been waiting for it since the first night. They carried what they could to the school "
    "on the hill, and the baker, who had fired his oven in spite of it all, gave out the bread that he had.",
    "By the evening of the eleventh day the water had stopped at the steps of the church, where a mark in the stone "
    "shows how high it stood in the great flood, and there it stayed until the wind turned. Some of those who were "
    "there said that it was the sound of it that they would not forget, more than what it took with it.",
    "The mayor said that nobody would have to sleep in the cold, and that the bridge, which is older than the town, "
    "would be looked at by those who know about bridges before anyone drives over it again. It may be that it has to "
    "be closed for a year, and then the way to the station will be longer than it has been for a hundred years.",
)
MENU = "Weather Sports Puzzles Subscribe"


def news_page(paragraphs: tuple[str, ...] = ARTICLE, *, lang: str = "en", title: str = "The river in the town") -> str:
    """Return a news page with a menu, an article, and a footer."""
    links = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in MENU.split())
    body = "".join(f"<p>{paragraph}</p>\n" for paragraph in paragraphs)
    return f"""<!doctype html><html lang="{lang}"><head><title>{title} | The Paper</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2024-03-09T07:30:00+00:00"><meta name="author" content="Ada Brook">
<meta name="description" content="What the water did."></head>
<body><header><nav><ul>{links}</ul></nav></header>
<main><article><h1>{title}</h1>
{body}</article></main>
<footer><ul>{links}</ul><p>© The Paper</p></footer></body></html>"""
