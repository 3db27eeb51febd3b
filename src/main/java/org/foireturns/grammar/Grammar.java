package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts. The same text is read once as long as it is remembered: a sheet says the same few words thousands of
 * times. May be shared by threads.
 */
public final class Grammar {
    /** A longer text is no label, title or note. */
    private static final int MOST_TOKENS = 400;

    private static final Question<List<Token>> TOKENS = new Question<>();
    private static final Question<Boolean> MAY_BOUND = new Question<>();
    private static final Question<Boolean> MAY_END_YEARS = new Question<>();
    private static final Question<Boolean> POINTS = new Question<>();
    private static final Question<Boolean> ANNOUNCES = new Question<>();

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Patterns patterns;
    private final Looks looks;
    private final Answers answers;
    private final Usage usage;

    public Grammar(Lexicon lexicon) {
        this(lexicon, new Patterns(lexicon), Usage.UNTOLD, new Answers());
    }

    private Grammar(Lexicon lexicon, Patterns patterns, Usage usage, Answers answers) {
        this.lexicon = lexicon;
        this.patterns = patterns;
        this.looks = new Looks(lexicon, MOST_TOKENS);
        this.usage = usage;
        this.answers = answers;
        DateRule dates = new DateRule();
        Rule years = new PeriodRule(dates);
        Rule spans = new SpanRule(dates);
        this.rules = List.of(
                new YearNameRule(List.of(years, spans)),
                new NumberingRule(),
                new ItemRule(),
                new PointingRule(),
                new LawRule(),
                years,
                new PartRule(dates),
                new MonthLettersRule(),
                new BoundedYearRule(dates),
                new ExclusionRule(dates),
                spans,
                new SinceRule(dates),
                new StandingRule(),
                new OtherAnswerRule(),
                new AgeRule(),
                new UnknownRule(),
                new AxisRule(),
                new PlaceRule(),
                new TermRule(),
                new NumberRule());
    }

    /**
     * The same grammar for texts in which some abbreviations stand for something.
     *
     * @param meanings by abbreviation, as it is typed; one of a single letter stands for its meaning only alone or
     *     before a short one, "N 12-15"
     */
    public Grammar knowing(Map<String, String> meanings) {
        return meanings.isEmpty() ? this : using(usage.with(new Abbreviations(meanings)));
    }

    /** The same grammar for a return that says of its lone years when they begin or end. */
    Grammar with(LoneYears told) {
        return using(usage.with(told));
    }

    /** The same grammar for a return that numbers its questions. */
    Grammar with(NumberedQuestions told) {
        return using(usage.with(told));
    }

    private Grammar using(Usage other) {
        return new Grammar(lexicon, patterns, other, answers.ofAnother());
    }

    /** As the program writes something for itself to read again. */
    public String written(String what) {
        return first(new Term(TextTerm.WRITTEN, what));
    }

    /** Words that say that a year ends, before the day: "year ending". */
    String yearEnding() {
        return first(new Term(PeriodTerm.YEAR_ENDING, ""));
    }

    /** Whether a text is one of the words or signs of a kind and nothing else. */
    public boolean isExactly(TermKind kind, String text) {
        return isExactly(new Term(kind, ""), text);
    }

    /** Whether a text is one of the words or signs that say the same and nothing else. */
    public boolean isExactly(Term term, String text) {
        return lexicon.phrases(term).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Words that say that a year begins, before the day: "year commencing". */
    String yearFrom() {
        return first(new Term(PeriodTerm.YEAR_FROM, ""));
    }

    private String first(Term term) {
        return lexicon.phrases(term).get(0);
    }

    /** What a text says, with what else it may say. */
    public Readings readings(String text) {
        return answers.readings(text, each -> parse(usage.writtenOut(each)));
    }

    /** What a text says by its best reading. */
    public Reading read(String text) {
        return readings(text).best();
    }

    /** The words, numbers and signs of a text, to which the places of phrases refer. */
    public List<Token> tokens(String text) {
        return answer(TOKENS, text, each -> lexicon.tokens(usage.writtenOut(each)));
    }

    /**
     * The answer to a question about a text, worked out once as long as it is remembered.
     *
     * @param working gives the answer, which hangs on the text and on this grammar and on nothing else
     */
    public <T> T answer(Question<T> question, String text, Function<String, T> working) {
        return answers.to(question, text, working);
    }

    /** How often it read a text, or answered a question, that it did not remember; with all made of it, for tests. */
    public long worked() {
        return answers.worked();
    }

    /** A regular expression for any phrase of some terms, {@code =|\bmeans\b}; it fits nothing where they have none. */
    public String anyOf(Term... terms) {
        return patterns.anyOf(List.of(terms));
    }

    /** The same as one group, which looks at the next character first: {@code (?=[=m])(?:=|\bmeans\b)}. */
    public String oneOf(Term... terms) {
        return patterns.oneOf(List.of(terms));
    }

    /** A pattern that is made of words of the vocabulary, as {@link #oneOf} gives them; each is compiled once. */
    public Pattern pattern(String expression) {
        return patterns.of(expression);
    }

    /** A pattern of words that stand alone, the longest first; it fits nothing where there are none. */
    Pattern patternOfWords(List<String> words) {
        return patterns.ofWords(words);
    }

    /** Whether a text has words that make a bound of an age, such as "under" or "onwards", understood or not. */
    public boolean bounds(String text) {
        return answer(MAY_BOUND, text, each -> looks.bounds(tokens(each)));
    }

    /** Whether a text has words that may say when years end, such as "year ended"; a fraction of reading the text. */
    public boolean mayEndYears(String text) {
        return answer(MAY_END_YEARS, text, each -> looks.mayEndYears(tokens(each)));
    }

    /** Whether a text may name a platform when it is read; a fraction of reading it, and not remembered. */
    public boolean mayNamePlatform(String text) {
        return looks.mayNamePlatform(lexicon.tokens(usage.writtenOut(text)));
    }

    /** Whether a text has a verb of its own, as a sentence does and a title does not. */
    public boolean tells(String text) {
        return looks.tells(tokens(text));
    }

    /** Whether a text points to another place: "See published data", "Please see table 3". */
    public boolean points(String text) {
        return answer(POINTS, text, each -> looks.points(tokens(each)));
    }

    /** Whether a text only announces an answer: "Answer", "our response is". */
    public boolean announcesAnswer(String text) {
        return answer(ANNOUNCES, text, each -> looks.announcesAnswer(tokens(each)));
    }

    private Readings parse(String text) {
        List<Token> tokens = lexicon.tokens(text);
        if (tokens.isEmpty()) {
            return new Readings(Reading.NOTHING, List.of());
        }
        Readings half = tokens.size() <= MOST_TOKENS ? half(text) : null;
        Readings whole = whole(tokens);
        return half != null && !whole.best().whole() ? half : whole;
    }

    /**
     * Of a label in two languages, "Neges destun / Text message", the half that is understood whole. The other must not
     * say anything else: in "Female / 11 & under quorvex" it does.
     */
    private @Nullable Readings half(String text) {
        int slash = text.indexOf(" / ");
        if (slash < 0 || text.indexOf(" / ", slash + 1) >= 0) {
            return null;
        }
        Readings first = whole(lexicon.tokens(text.substring(0, slash)));
        Readings second = whole(lexicon.tokens(text.substring(slash + 3)));
        return repeats(second, first) ? second : repeats(first, second) ? first : null;
    }

    private static boolean repeats(Readings half, Readings other) {
        return half.best().whole()
                && !half.best().empty()
                && other.best().facts().stream()
                        .filter(Grammar::saysSomething)
                        .allMatch(half.best().facts()::contains);
    }

    /** Whether a fact is more than a number of a question or words that measure. */
    private static boolean saysSomething(Fact fact) {
        return (fact.isValue() && !(fact instanceof Fact.QNumber))
                || fact instanceof Fact.Names
                || fact instanceof Fact.Beside;
    }

    private Readings whole(List<Token> tokens) {
        List<Token> read = tokens.size() <= MOST_TOKENS ? tokens : tokens.subList(0, MOST_TOKENS);
        return new Cover(new Text(read, lexicon), rules).readings(tokens.size() - read.size());
    }
}
