package org.foireturns.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
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
    private static final Pattern PAIR = Pattern.compile("\\s[–—:=-]+\\s*\\S{1,8}\\s*$|:\\s*[0-9<]");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪●◦■‣*§o–—-]|\\(?[a-z0-9]{1,2}[.)])\\s+");

    private final Grammar grammar;
    private String said = "";
    private @Nullable Axis of;
    private boolean others;

    LineOverList(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Begins a text that is no list. */
    void end() {
        said = "";
        others = false;
    }

    /** Whether the line over an entry speaks of something else than was asked: "Suspects:". */
    boolean isOfOthers(String entry) {
        return others && isEntry(entry);
    }

    /** Takes note of a line that was read: one that heads a list, one of its entries, or another, which ends it. */
    void passed(String line) {
        String heads = words(line);
        if (!isEntry(line)) {
            others = isHeading(line) && speaksOfOthers(grammar.read(line));
        }
        if (!heads.isEmpty() || !isEntry(line)) {
            said = heads;
        }
    }

    /** An entry with what the line over it says; empty where none stands over it. */
    String with(String entry) {
        return said.isEmpty() || !isEntry(entry) || entry.strip().endsWith(":")
                ? ""
                : said + ": " + BULLET.matcher(entry).replaceFirst("");
    }

    /** Whether a line that is not understood below that one says itself which of its categories it counts. */
    boolean saysItself(List<Statement> stated) {
        return of == null
                || stated.stream()
                        .allMatch(each ->
                                grammar.read(each.label()).facts().stream().anyMatch(fact -> Clause.axis(fact) == of));
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
        if (!bare && !line.strip().endsWith(":")) {
            return "";
        }
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        for (Phrase phrase : reading.phrases()) {
            Axis axis = Clause.axis(phrase.fact());
            if (axis != null) {
                axes.add(axis);
            }
        }
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

    private boolean isEntry(String line) {
        Reading reading = grammar.read(line);
        return line.strip().length() <= LONGEST_ENTRY
                && (PAIR.matcher(line).find() || reading.says(Fact.Number.class) || reading.says(Fact.Fewer.class));
    }
}
