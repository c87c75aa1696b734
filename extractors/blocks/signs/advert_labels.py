"""What pages write above their advertisements."""

# Labels of advertisements, in the languages that the collections have; chosen by hand.
ADVERT_LABELS = frozenset(
    "ad ads advert advertisement advertising anzeige werbung publicité publicidad pubblicità publicidade annonce "
    "reklama реклама διαφήμιση advertentie annons reklam 広告 广告 廣告 إعلان sponsored".split()
)
