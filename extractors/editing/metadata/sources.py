"""Who says something about a page: the words that a person reads beside each thing found."""

# In the data that a page holds for programs.
JSON_LD, JSON_LD_NEWS, JSON_LD_PAGE = "JSON-LD", "JSON-LD of a news article", "JSON-LD of the page"
JSON_LD_ORGANISATION = "JSON-LD organisation"
OPEN_GRAPH, META, TITLE_TAG, LABELS = "OpenGraph", "meta tags", "title tag", "card labels"
STATE = "initial data"
ADDRESS, CANONICAL, LANG = "address", "canonical link", "lang attribute"
# In the page's elements.
HEADING, SUBHEADING, LOGO = "first heading", "second heading", "heading that leads up"
HEADING_PIECE, MARKED_TITLE = "piece of the first heading", "marked title"
MARKED_BYLINE, MARKED_DATE, SOME_TIME_TAG = "marked byline", "marked date", "some date"
# In what it shows around its headline.
BYLINE, LABELLED_BYLINE, POSTER, LOOSE_NAME = "byline", "labelled byline", "first post", "name beside the date"
SIGNED, NAME_TWICE = "byline below the article", "name beside the date, given twice"
OWNER = "name of the site"
PERSON = "byline, before the site's own name"
PUBLISHED, SHOWN, CHANGED = "date of publication", "date by the headline", "date of change"
CHANGED_ALONE = "date of change by the headline"
DATELINE = "date behind the place"
