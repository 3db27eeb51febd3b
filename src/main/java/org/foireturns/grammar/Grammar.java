package org.foireturns.grammar;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.foireturns.words.Lexicon;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts. The same text is read once as long as it is remembered: a sheet says the same few words thousands of
 * times. May be shared by threads.
 */
public final class Grammar {
    /** A longer text is no label, title or note. */
    private static final int MOST_TOKENS = 400;

    private static final int MOST_REMEMBERED = 50_000;

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Map<String, Readings> read = new ConcurrentHashMap<>();

    public Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        DateRule dates = new DateRule();
        this.rules = List.of(
                new NumberingRule(),
                new LawRule(),
                new PeriodRule(dates),
                new PartRule(dates),
                new SpanRule(dates),
                new SinceRule(dates),
                new AgeRule(),
                new UnknownRule(),
                new PlaceRule(),
                new TermRule(),
                new NumberRule());
    }

    /** What a text says, with what else it may say. */
    public Readings readings(String text) {
        Readings known = read.get(text);
        if (known != null) {
            return known;
        }
        Readings readings = parse(text);
        if (read.size() >= MOST_REMEMBERED) {
            read.clear();
        }
        read.put(text, readings);
        return readings;
    }

    /** What a text says by its best reading. */
    public Reading read(String text) {
        return readings(text).best();
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

    /** Of a label in two languages, "Neges destun / Text message", the half that is understood whole. */
    private @Nullable Readings half(String text) {
        int slash = text.indexOf(" / ");
        if (slash < 0 || text.indexOf(" / ", slash + 1) >= 0) {
            return null;
        }
        for (String part : List.of(text.substring(slash + 3), text.substring(0, slash))) {
            Readings readings = whole(lexicon.tokens(part));
            if (readings.best().whole() && !readings.best().empty()) {
                return readings;
            }
        }
        return null;
    }

    private Readings whole(List<Token> tokens) {
        List<Token> read = tokens.size() <= MOST_TOKENS ? tokens : tokens.subList(0, MOST_TOKENS);
        return new Cover(new Text(read, lexicon), rules).readings(tokens.size() - read.size());
    }
}
