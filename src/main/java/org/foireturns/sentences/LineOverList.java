package org.foireturns.sentences;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Unit;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * What all lines of a list count, which the line over them says once:
 *
 * <pre>
 * Female victims (162):
 * • 11 and under – 33
 * • 16 and over – five
 * </pre>
 */
final class LineOverList {
    private static final int LONGEST = 14;
    /** "Female victims", without a colon. */
    private static final int LONGEST_BARE = 4;

    private static final int LONGEST_ENTRY = 70;
    private static final Set<String> SIGNS = Set.of(",", ":", "-", "–", "—", ")");
    private static final Pattern PAIR =
            Pattern.compile("\\s[–—:=-]+\\s*\\S{1,8}\\s*$|:\\s*[0-9<]|\\p{L}\\)?\\s+[0-9][0-9,]*\\s*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪●◦■‣*§o–—-]|\\(?[a-z0-9]{1,2}[.)])\\s+");

    private final Grammar grammar;
    private final String offence;
    private final LinesBelow below;
    private String said = "";
    private @Nullable Axis of;
    private boolean others;
    private boolean unread;
    /** Whether a sentence without a number spoke of something else, of which brief ones behind it may be. */
    private boolean aside;

    /** The axis of entries of which nobody can be sure what they are parts of. */
    private Set<Axis> open = Set.of();

    /** @param offence that is asked about */
    LineOverList(Grammar grammar, String offence) {
        this.grammar = grammar;
        this.offence = offence;
        this.below = new LinesBelow(grammar);
    }

    /** Passes lines that are a table by themselves. */
    void table() {
        unread = false;
    }

    /** Begins a text that is no list. */
    void end() {
        said = "";
        others = false;
        unread = false;
        open = Set.of();
    }

    /** What a sentence states, as an entry of a list or by itself. */
    List<Statement> stated(String sentence, Statements statements, boolean afterTotal, boolean goesOn) {
        Reading reading = grammar.read(sentence);
        boolean brief = !reading.says(Fact.Counts.class);
        aside = (aside && brief) || (!reading.says(Fact.Number.class) && speaksOfOthers(reading));
        if (leavesOut(sentence) || (!open.isEmpty() && LinesBelow.axes(reading).equals(open))) {
            return List.of();
        }
        String headed = with(sentence);
        List<Statement> listed = headed.isEmpty() ? List.of() : statements.in(headed, afterTotal, true);
        List<Statement> own = listed.isEmpty() ? statements.in(sentence, afterTotal, goesOn) : listed;
        return headed.isEmpty() || !listed.isEmpty() || saysItself(own) ? own : List.of();
    }

    /**
     * Whether the line over an entry, or the sentence before it, speaks of something else than was asked: "Suspects:".
     */
    boolean leavesOut(String entry) {
        return aside || ((others || unread) && isEntry(entry));
    }

    /**
     * Takes note of a line that was read: one that heads a list, one of its entries, or another, which ends it.
     *
     * @param cells the lines, of which the one at this place was read
     */
    void passed(List<Cell> cells, int at) {
        String line = cells.get(at).text();
        String heads = below.heads(cells, at) ? words(line + ":") : words(line);
        if (!isEntry(line)) {
            others = isHeading(line) && speaksOfOthers(grammar.read(line));
            unread = isOpen(line);
        }
        aside = false;
        boolean first = (said.isEmpty() && open.isEmpty()) || saysItself(grammar.read(line));
        boolean may = first && heads.isEmpty() && below.mayHead(cells, at);
        if (!heads.isEmpty() || !isEntry(line) || may || saysItself(grammar.read(line))) {
            said = heads;
            open = may ? below.entry(cells, at + 1) : Set.of();
        }
    }

    /** An entry with what the line over it says; empty where none stands over it. */
    private String with(String entry) {
        return said.isEmpty() || !isEntry(entry) || entry.strip().endsWith(":")
                ? ""
                : said + ": " + BULLET.matcher(entry).replaceFirst("");
    }

    /** Whether a line that is not understood below that one says itself which of its categories it counts. */
    private boolean saysItself(List<Statement> stated) {
        return of == null
                || stated.stream()
                        .allMatch(each ->
                                LinesBelow.axes(grammar.read(each.label())).contains(of));
    }

    /** Whether an entry says itself what the line over the list would say of it. */
    private boolean saysItself(Reading entry) {
        return of != null && LinesBelow.axes(entry).contains(of);
    }

    private boolean isHeading(String line) {
        return line.strip().endsWith(":") || grammar.tokens(line).size() <= LONGEST_BARE;
    }

    /** Whether a brief line with a colon is not understood, so that nobody knows whom the lines below it count. */
    private boolean isOpen(String line) {
        return line.strip().endsWith(":")
                && grammar.tokens(line).size() <= LONGEST
                && !grammar.read(line).whole();
    }

    private boolean speaksOfOthers(Reading reading) {
        return reading.says(Fact.Beside.class)
                || reading.all(Fact.OfOffence.class)
                        .anyMatch(other -> !other.id().equals(offence))
                || reading.all(Fact.Counts.class).anyMatch(counts -> counts.unit() == Unit.SUSPECTS);
    }

    /** The words of a line that say what the list below it counts; empty where it heads none. */
    private String words(String line) {
        Reading reading = grammar.read(line);
        List<Token> tokens = grammar.tokens(line);
        boolean bare = tokens.size() <= LONGEST_BARE
                && !reading.says(Fact.Number.class)
                && !PAIR.matcher(line).find();
        if (!bare && !line.strip().endsWith(":") && !leads(line, grammar)) {
            return "";
        }
        Set<Axis> axes = LinesBelow.axes(reading);
        axes.remove(Axis.PERIOD);
        Set<Axis> named = EnumSet.noneOf(Axis.class);
        reading.all(Fact.Names.class)
                .map(Fact.Names::axis)
                .filter(Axis.BREAKDOWNS::contains)
                .forEach(named::add);
        if (axes.isEmpty() && named.size() == 1 && reading.whole() && !reading.says(Fact.Number.class)) {
            of = null;
            return SentenceParts.of(reading, tokens)
                    .text(reading.phrases().stream()
                            .filter(phrase -> phrase.fact() instanceof Fact.Names)
                            .toList());
        }
        boolean heads = reading.whole()
                && tokens.size() <= LONGEST
                && (axes.equals(Set.of(Axis.VICTIM_GENDER)) || axes.equals(Set.of(Axis.VICTIM_AGE)))
                && reading.all(Fact.Number.class).count() <= 1
                && !reading.says(Fact.Beside.class)
                && !reading.says(Fact.Youngest.class);
        SentenceParts parts = SentenceParts.of(reading, tokens);
        Clause all = parts.both();
        boolean one = heads
                && parts.numbers().size() <= 1
                && all.categories(axes.iterator().next()) != null;
        of = one ? axes.iterator().next() : of;
        return one ? parts.text(parts.telling(all)) : "";
    }

    /** Whether words end with ", of whom"; "9 of them" tells a part. */
    static boolean leads(String line, Grammar grammar) {
        List<Phrase> phrases = grammar.read(line).phrases();
        List<Token> tokens = grammar.tokens(line);
        Phrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
        return last != null
                && last.fact() instanceof Fact.OfWhich
                && last.first() > 0
                && SIGNS.contains(tokens.get(last.first() - 1).typed());
    }

    private boolean isEntry(String line) {
        Reading reading = grammar.read(line);
        return line.strip().length() <= LONGEST_ENTRY
                && (PAIR.matcher(line).find() || reading.says(Fact.Number.class) || reading.says(Fact.Fewer.class));
    }
}
