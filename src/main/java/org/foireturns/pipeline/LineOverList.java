package org.foireturns.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final int MOST_DIGITS = 9;
    private static final Set<String> SIGNS = Set.of(",", ":", "-", "–", "—", ")");
    private static final Pattern PAIR =
            Pattern.compile("\\s[–—:=-]+\\s*\\S{1,8}\\s*$|:\\s*[0-9<]|\\p{L}\\)?\\s+[0-9][0-9,]*\\s*$");
    /** A label and the number at the end of its line. */
    private static final Pattern ENDS_IN_NUMBER =
            Pattern.compile("^(.*\\S)(?:\\s*[:=]\\s*|\\s+[–—-]\\s+|\\s+)([0-9][0-9,]*)\\s*$");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪●◦■‣*§o–—-]|\\(?[a-z0-9]{1,2}[.)])\\s+");

    private final Grammar grammar;
    private String said = "";
    private @Nullable Axis of;
    private boolean others;
    /** The axis of entries of which nobody can be sure what they are parts of. */
    private Set<Axis> open = Set.of();

    LineOverList(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Begins a text that is no list. */
    void end() {
        said = "";
        others = false;
        open = Set.of();
    }

    /** What a sentence states, as an entry of a list or by itself. */
    List<Statement> stated(String sentence, Statements statements, boolean afterTotal, boolean goesOn) {
        if (isOfOthers(sentence)
                || (!open.isEmpty() && axes(grammar.read(sentence)).equals(open))) {
            return List.of();
        }
        String headed = with(sentence);
        List<Statement> listed = headed.isEmpty() ? List.of() : statements.in(headed, afterTotal, true);
        List<Statement> own = listed.isEmpty() ? statements.in(sentence, afterTotal, goesOn) : listed;
        return headed.isEmpty() || !listed.isEmpty() || saysItself(own) ? own : List.of();
    }

    /** Whether the line over an entry speaks of something else than was asked: "Suspects:". */
    private boolean isOfOthers(String entry) {
        return others && isEntry(entry);
    }

    /**
     * Takes note of a line that was read: one that heads a list, one of its entries, or another, which ends it.
     *
     * @param cells the lines, of which the one at this place was read
     */
    void passed(List<Cell> cells, int at) {
        String line = cells.get(at).text();
        String heads = headsBySum(cells, at) ? words(line + ":") : words(line);
        if (!isEntry(line)) {
            others = isHeading(line) && speaksOfOthers(grammar.read(line));
        }
        boolean first = (said.isEmpty() && open.isEmpty()) || saysItself(grammar.read(line));
        boolean may = first && heads.isEmpty() && mayHead(cells, at);
        if (!heads.isEmpty() || !isEntry(line) || may || saysItself(grammar.read(line))) {
            said = heads;
            open = may ? entry(cells, at + 1) : Set.of();
        }
    }

    /** "Female: 251" over lines of other categories whose numbers come to 251. */
    private boolean headsBySum(List<Cell> cells, int at) {
        Matcher over = ENDS_IN_NUMBER.matcher(cells.get(at).text().strip());
        if (!over.matches() || said(over.group(1)).size() != 1) {
            return false;
        }
        Axis axis = said(over.group(1)).iterator().next();
        int rest = number(over.group(2));
        int entries = 0;
        for (int next = at + 1; next < cells.size() && rest > 0; next++) {
            Matcher entry = ENDS_IN_NUMBER.matcher(cells.get(next).text().strip());
            if (!entry.matches()
                    || said(entry.group(1)).size() != 1
                    || said(entry.group(1)).contains(axis)) {
                return false;
            }
            rest -= number(entry.group(2));
            entries++;
        }
        return rest == 0 && entries > 1;
    }

    /**
     * Whether a line of a gender stands over lines of ages, and another gender comes behind them: then these ages are
     * of that gender alone, if not of all.
     */
    private boolean mayHead(List<Cell> cells, int at) {
        Set<Axis> own = entry(cells, at);
        Set<Axis> below = entry(cells, at + 1);
        int next = at + 1;
        while (!below.isEmpty() && entry(cells, next).equals(below)) {
            next++;
        }
        return own.size() == 1
                && below.size() == 1
                && !own.equals(below)
                && entry(cells, next).equals(own);
    }

    /** The axes of the category of an entry; none where a line is no entry. */
    private Set<Axis> entry(List<Cell> cells, int at) {
        Matcher entry =
                ENDS_IN_NUMBER.matcher(at < cells.size() ? cells.get(at).text().strip() : "");
        return entry.matches() ? said(entry.group(1)) : Set.of();
    }

    private static int number(String digits) {
        String plain = digits.replace(",", "");
        return plain.length() > MOST_DIGITS ? -1 : Integer.parseInt(plain);
    }

    /** The axes of which a label says a category, or that one is unknown. */
    private Set<Axis> said(String label) {
        Reading reading = grammar.read(label);
        return reading.whole() ? axes(reading) : Set.of();
    }

    private static Set<Axis> axes(Reading reading) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        reading.facts().stream().map(Clause::axis).filter(Objects::nonNull).forEach(axes::add);
        if (reading.says(Fact.Unknown.class)) {
            reading.all(Fact.Names.class)
                    .map(Fact.Names::axis)
                    .filter(Axis.BREAKDOWNS::contains)
                    .forEach(axes::add);
        }
        return axes;
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
                        .allMatch(each -> axes(grammar.read(each.label())).contains(of));
    }

    /** Whether an entry says itself what the line over the list would say of it. */
    private boolean saysItself(Reading entry) {
        return of != null && axes(entry).contains(of);
    }

    private boolean isHeading(String line) {
        return line.strip().endsWith(":") || grammar.tokens(line).size() <= LONGEST_BARE;
    }

    private static boolean speaksOfOthers(Reading reading) {
        return reading.says(Fact.Beside.class)
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
        Set<Axis> axes = axes(reading);
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
