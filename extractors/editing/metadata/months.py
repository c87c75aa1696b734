"""The names of months in some fifty languages, as dates on pages write them."""

import re
import unicodedata

# One line a month: nominative, genitive and short forms. Left out is what another language calls another month
# ("listopada", November in Polish, October in Croatian) or what is more often another word (the Czech "pro").
_NAMES = (
    "jan january januar januari janvier janv enero ene gennaio gen janeiro januarie styczeń stycznia sty leden ledna "
    "január januára ianuarie ian tammikuu tammikuuta janúar gener xaneiro janar jaanuar janvāris janvārī sausio "
    "siječnja januarja januara ocak oca jänner janura januara yanvar ιανουάριος ιανουαρίου ιαν январь "
    "января янв січень січня січ студзеня януари јануар јануара қаңтар يناير جانفي ژانویه ינואר जनवरी जानेवारी "
    "জানুয়ারি جنوری ஜனவரி มกราคม มค",
    "feb february februar februari février févr fév febrero febbraio fevereiro fev luty lutego lut únor února február "
    "februára febr februarie helmikuu helmikuuta febrúar febrer febreiro shkurt veebruar februāris februārī vasario "
    "veljače februarja februara şubat şub feber fevral φεβρουάριος φεβρουαρίου φεβ февраль февраля фев февр лютий "
    "лютого лют лютага февруари фебруар фебруара ақпан فبراير شباط فيفري فوریه פברואר फरवरी फ़रवरी फेब्रुवारी "
    "ফেব্রুয়ারি فروری பிப்ரவரி กุมภาพันธ์ กพ pebrero",
    "mar march märz mär mars marzo maart mrt março marzec marca březen března marec március márc martie maaliskuu "
    "maaliskuuta març märts marts martā kovo ožujka mart marta maret mac machi marso μάρτιος μαρτίου μαρ март марта "
    "мар березень березня бер сакавіка наурыз مارس آذار מרץ מרס मार्च মার্চ مارچ மார்ச் มีนาคม มีค",
    "apr april avril avr abril abr aprile kwiecień kwietnia kwi duben dubna apríl apríla április ápr aprilie huhtikuu "
    "huhtikuuta prill aprill aprīlis aprīlī balandžio travnja aprila nisan nis aprel aprili απρίλιος απριλίου απρ "
    "апрель апреля апр април априла квітень квітня кві красавіка сәуір أبريل إبريل نيسان أفريل آوریل אפריל अप्रैल "
    "एप्रिल এপ্রিল اپریل ஏப்ரல் เมษายน เมย",
    "may mai mayo maggio mag mei maio maja maj květen května kvě máj mája május toukokuu toukokuuta maí maig maijs "
    "maijā gegužės svibnja mayıs μάιος μαΐου μαΐ май мая мај маја травень травня тра мамыр مايو أيار ماي مه מאי मई মে "
    "مئی மே พฤษภาคม พค",
    "jun june juni juin junio giugno giu junho czerwiec czerwca cze červen června čvn jún júna június iunie iun "
    "kesäkuu kesäkuuta júní juny xuño qershor juuni jūnijs jūnijā birželio lipnja junija juna haziran haz iyun junie "
    "hunyo ιούνιος ιουνίου ιουν июнь июня июн јун јуна юни червень червня чер чэрвеня маусым يونيو يونيه حزيران جوان "
    "ژوئن יוני जून জুন جون ஜூன் มิถุนายน มิย",
    "jul july juli juillet juil juill julio luglio lug julho lipiec lipca červenec července čvc júl júla július iulie "
    "iul heinäkuu heinäkuuta júlí juliol xullo korrik juuli jūlijs jūlijā liepos srpnja julija jula temmuz tem iyul "
    "julie julai hulyo ιούλιος ιουλίου ιουλ июль июля июл јул јула юли липень липня ліпеня шілде يوليو يوليه يوليوز "
    "تموز جويلية ژوئیه יולי जुलाई जुलै জুলাই جولائی ஜூலை กรกฎาคม กค",
    "aug august août agosto ago augustus augusti agustus agu agt sierpień sierpnia sie srpen srpna augusta augusztus "
    "elokuu elokuuta ágúst agost gusht augusts augustā rugpjūčio kolovoza avgusta avgust ağustos ağu avqust agosti "
    "ogos αύγουστος αυγούστου αυγ август августа авг серпень серпня сер жніўня тамыз أغسطس آب أوت غشت אוגוסט अगस्त "
    "ऑगस्ट আগস্ট اگست ஆகஸ்ட் สิงหาคม สค",
    "sep sept september septembre septiembre settembre set setembro setembre septiembre wrzesień września wrz "
    "září zář septembra szeptember szept septembrie syyskuu syyskuuta shtator septembris septembrī rugsėjo rujna "
    "septembar eylül eyl sentyabr septemba setyembre σεπτέμβριος σεπτεμβρίου σεπ σεπτ сентябрь сентября сен сент "
    "септември септембар септембра вересень вересня вер верасня қыркүйек سبتمبر أيلول شتنبر سپتامبر ספטמבר सितंबर "
    "सितम्बर सप्टेंबर সেপ্টেম্বর ستمبر செப்டம்பர் กันยายน กย",
    "oct october oktober oct octubre octobre ottobre ott outubro out październik października paź říjen října říj "
    "október októbra okt octombrie lokakuu lokakuuta tetor oktoober oktobris oktobrī spalio oktobra oktobar ekim eki "
    "oktyabr oktoba oktubre οκτώβριος οκτωβρίου οκτ октябрь октября окт октомври октобар октобра жовтень жовтня жов "
    "кастрычніка қазан أكتوبر اكتوبر اکتبر אוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর اکتوبر அக்டோபர் ตุลาคม ตค",
    "nov november novembre noviembre novembro listopada listopadu novembra noiembrie noi marraskuu marraskuuta "
    "nóvember nëntor novembris novembrī lapkričio studenoga studenog novembar kasım kas noyabr novemba nobyembre "
    "νοέμβριος νοεμβρίου νοε ноябрь ноября ноя нояб ноември новембар новембра листопад листопада лис лістапада қараша "
    "نوفمبر نونبر نوامبر נובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর نومبر நவம்பர் พฤศจิกายน พย",
    "dec december dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru prosinec prosince "
    "decembra decembrie joulukuu joulukuuta desember des desembre decembro dhjetor detsember decembris decembrī "
    "gruodžio prosinca decembar aralık ara dekabr desemba disyembre disember δεκέμβριος δεκεμβρίου δεκ декабрь декабря "
    "дек декември децембар децембра грудень грудня гру снежня желтоқсан ديسمبر دجنبر دسامبر דצמבר दिसंबर दिसम्बर "
    "डिसेंबर ডিসেম্বর دسمبر டிசம்பர் ธันวาคม ธค",
)
_IN_TWO_WORDS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}  # of the Levant
_SPACED = re.compile(r"(كانون|تشرين)\s+(الثاني|الأول|الاول)")
_DOTTED = re.compile(r"(?<![\u0e00-\u0e7f])([\u0e00-\u0e3a\u0e40]{1,3})\.\s?([\u0e00-\u0e2e])\.")  # Thai short forms


def month_number(name: str) -> int:
    """Return the number of the month that a word names, 1 to 12, or 0."""
    found = _NUMBERS.get(_folded(name), 0)
    return found or (_NUMBERS.get(name[1:], 0) if name[:1] == "ב" else 0)  # "in May" is one word in Hebrew


def with_months_in_one_word(text: str) -> str:
    """Return a text with each month that is written in two words, or with dots inside, as one word."""
    return _DOTTED.sub(r"\1\2 ", _SPACED.sub(r"\1\2", text))


def _folded(name: str) -> str:
    """Return a name without accents, as it is also written in capitals."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.lower().replace("ı", "i"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


_NUMBERS = {_folded(name): number for number, names in enumerate(_NAMES, start=1) for name in names.split()} | {
    _folded(name.replace(" ", "")): number for name, number in _IN_TWO_WORDS.items()
}
