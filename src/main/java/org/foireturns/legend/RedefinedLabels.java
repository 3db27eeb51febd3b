package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.NoteSigns;
import org.foireturns.words.NoteTerm;
import org.jspecify.annotations.Nullable;

/**
 * Labels for what is other of which a note says that it is what is not known. The words of the note take their place;
 * the mark stays behind them, so that the note is not taken for one on the whole sheet.
 *
 * <pre>
 * Snapchat | 27           Snapchat                  | 27
 * Other*   | 22           no platform was entered * | 22
 *
 * * 'Other' is the system default and is used where no platform was entered.
 * </pre>
 *
 * A note without a mark speaks of the one label of its sheet that it begins with. One that says what is in the label
 * too, "Other includes crimes without a platform", makes nothing else of it.
 */
final class RedefinedLabels implements WritingOut {
    private static final String HOLDS = "holds";
    private static final int LONGEST_NOTE = 400;
    private static final int LONGEST_LABEL = 40;

    private static final String MARK =
            "[" + NoteSigns.USUAL + "]{1,3}|\\((?:[a-z]{1,4}|[0-9]{1,2})\\)|\\[(?:[a-z]{1,4}|[0-9]{1,2})\\]";
    private static final Pattern MARKED = Pattern.compile("(?<label>\\p{L}.*?)\\s*(?<mark>" + MARK + ")");
    /** A mark, the quoted label, and what is said of it up to the end of the first clause. */
    private static final Pattern NOTE = Pattern.compile("(?:(?<mark>" + MARK + ")\\s*)?(?<open>[\"'\u2018\u201c])?"
            + "(?<label>\\p{L}[\\p{L} ]{1,30}?)(?<close>[\"'\u2019\u201d])?(?<said>[\\s=:,].*)");

    private static final Pattern CLAUSES = Pattern.compile("[;.](?:\\s+|$)");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Grammar grammar;
    private final List<String> holds;

    /** @param notes words of notes by their key */
    RedefinedLabels(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.holds = notes.getOrDefault(HOLDS, List.of());
    }

    /** What a note says of a label; the mark is empty where it has none. */
    private record Redefined(String mark, String label, String meaning) {}

    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        List<Redefined> notes = grid.tellingCellsThat(
                        cell -> cell.isText() && note(cell.text().strip()) != null)
                .flatMap(cell -> Stream.ofNullable(note(cell.text().strip())))
                .toList();
        Map<Address, String> said = new HashMap<>();
        for (Redefined note : notes) {
            List<Cell> labels = grid.cells().stream()
                    .filter(cell -> cell.isText() && isLabel(cell, note))
                    .toList();
            boolean one = note.mark().isEmpty()
                    ? labels.size() == 1
                    : notes.stream()
                                    .filter(other -> other.mark().equals(note.mark()))
                                    .count()
                            == 1;
            if (one) {
                labels.forEach(label -> said.put(label.address(), (note.meaning() + " " + note.mark()).strip()));
            }
        }
        return grid.saying(said);
    }

    private static boolean isLabel(Cell cell, Redefined note) {
        String text = cell.text().strip();
        if (note.mark().isEmpty()) {
            return text.equalsIgnoreCase(note.label());
        }
        Matcher marked = MARKED.matcher(text);
        return text.length() <= LONGEST_LABEL
                && marked.matches()
                && marked.group("mark").equals(note.mark())
                && marked.group("label").equalsIgnoreCase(note.label());
    }

    /** What a text says of a label for what is other; null where it does not say that this is not known. */
    private @Nullable Redefined note(String text) {
        if (text.length() > LONGEST_NOTE) {
            return null;
        }
        Matcher note = NOTE.matcher(text);
        if (!note.matches() || (note.group("open") == null) != (note.group("close") == null)) {
            return null;
        }
        String label = note.group("label").strip();
        String mark = note.group("mark") == null ? "" : note.group("mark");
        if (!isOther(label) || (mark.isEmpty() && note.group("open") == null)) {
            return null;
        }
        for (String clause : CLAUSES.split(note.group("said"), -1)) {
            String meaning = notKnown(clause);
            if (meaning != null) {
                return new Redefined(mark, label, meaning);
            }
            if (!isPlain(clause)) {
                return null;
            }
        }
        return null;
    }

    private boolean isOther(String label) {
        Reading reading = grammar.read(label);
        return reading.whole()
                && reading.says(Fact.Other.class)
                && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Other || fact instanceof Fact.Names);
    }

    /** The end of a clause that says that something is not known, where nothing before it says anything. */
    private @Nullable String notKnown(String clause) {
        List<String> words = List.of(GAP.split(clause.strip().replaceAll("^[=:,]\\s*", "")));
        List<Fact> facts = List.of();
        String meaning = null;
        int begin = 0;
        for (int first = 0; first < words.size(); first++) {
            String end = String.join(" ", words.subList(first, words.size()));
            Reading reading = grammar.read(end);
            boolean unknown = reading.whole()
                    && reading.says(Fact.Unknown.class)
                    && reading.facts().stream()
                            .allMatch(fact -> fact instanceof Fact.Unknown || fact instanceof Fact.Names);
            if (unknown && (facts.isEmpty() || facts.equals(reading.facts()))) {
                facts = reading.facts();
                meaning = end;
                begin = first;
            }
        }
        return meaning != null && isPlain(String.join(" ", words.subList(0, begin))) ? meaning : null;
    }

    /** Whether words neither say something of what was asked nor that something is in the label, and deny nothing. */
    private boolean isPlain(String words) {
        String padded = " " + words.toLowerCase(Locale.ROOT) + " ";
        return grammar.read(words).facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Names || fact instanceof Fact.RowName)
                && holds.stream().noneMatch(held -> padded.contains(" " + held + " "))
                && GAP.splitAsStream(words).noneMatch(word -> grammar.isExactly(NoteTerm.NEGATION, word));
    }
}
