package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.PartNotes;
import org.foireturns.grammar.PartNotes.Part;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.NoteSigns;
import org.foireturns.model.Period;
import org.foireturns.model.RaisedDigits;
import org.jspecify.annotations.Nullable;

/**
 * Years and months whose mark leads to a note that says which part of them is counted. The part takes the place of the
 * year, as a year with a mark alone would be taken for the whole of it.
 *
 * <pre>
 *                   | 2023/24 | 2024/25*        2024/25* is 2024-04-01 - 2025-01-31
 * Offences recorded | 79      | 62
 *
 * * 2024/25 covers 1 April 2024 to 31 January 2025 only.
 * </pre>
 */
final class MarkedPeriods implements WritingOut {
    /** The file of the vocabulary with the words of notes. */
    static final String FILE = "notes";

    /** A sign, or a letter or a number in brackets. */
    private static final String MARK = NoteSigns.MARK + "|\\((?:[a-z]|[0-9]{1,2})\\)|\\[(?:[a-z]|[0-9]{1,2})\\]";

    private static final Pattern NOTE = Pattern.compile("(" + MARK + ")\\s*(\\S.*)", Pattern.DOTALL);
    private static final Pattern HEAD =
            Pattern.compile("(.*[^\\s" + NoteSigns.USUAL + RaisedDigits.ALL + "])\\s*(" + MARK + ")");
    /** A year with its mark among other words: "Victims (2024/25*)". */
    private static final Pattern WITHIN =
            Pattern.compile("(?<![0-9/])(20[0-9]{2}\\s?[/\u2013-]\\s?(?:20)?[0-9]{2})(?![0-9])\\s?(" + MARK + ")");
    /** A longer text is a note. */
    private static final int LONGEST_TITLE = 120;

    /** The end of a sentence or of a part of one. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})|;\\s+");

    /** What a note says by the way: "(January to March cannot be counted)". */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\s[^()]*\\)");

    private final PartNotes parts;

    /** @param notes words of notes by their key */
    MarkedPeriods(Grammar grammar, Map<String, List<String>> notes) {
        this.parts = new PartNotes(grammar, notes);
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<String, List<Part>> told = new HashMap<>();
        grid.tellingCellsThat(cell -> cell.isText() && note(cell).matches()).forEach(cell -> {
            Matcher note = note(cell);
            Part part = note.matches() ? partOf(note.group(2)) : null;
            if (part != null) {
                told.computeIfAbsent(note.group(1), none -> new ArrayList<>()).add(part);
            }
        });
        if (told.isEmpty()) {
            return grid;
        }
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(cell -> cell.isText() && mayBeMarked(cell.text()))
                .forEach(cell -> days(cell.text(), told)
                        .or(() -> daysWithin(cell.text(), told))
                        .ifPresent(days -> meant.put(cell.address(), days)));
        return grid.saying(meant);
    }

    private static boolean mayBeMarked(String text) {
        return text.length() <= LONGEST_TITLE
                && (HEAD.matcher(text.strip()).matches() || WITHIN.matcher(text).find());
    }

    /** A title with the days that are left in the place of its year. */
    private Optional<String> daysWithin(String text, Map<String, List<Part>> byMark) {
        Matcher year = WITHIN.matcher(text);
        return year.find()
                ? days(year.group(), byMark)
                        .map(days -> text.substring(0, year.start()) + days + text.substring(year.end()))
                : Optional.empty();
    }

    private static Matcher note(Cell cell) {
        return NOTE.matcher(cell.text().strip());
    }

    /**
     * The days that are left of the year in a head, where exactly one note behind its mark tells them. The mark stays
     * behind them, so that the note is not taken for one on the whole sheet.
     */
    private Optional<String> days(String text, Map<String, List<Part>> byMark) {
        Matcher head = HEAD.matcher(text.strip());
        List<Part> told = head.matches() ? byMark.getOrDefault(head.group(2), List.of()) : List.of();
        Period year = told.size() == 1 ? parts.year(head.group(1)) : null;
        Period whole = year == null && told.size() == 1 ? parts.month(head.group(1)) : year;
        return whole == null
                ? Optional.empty()
                : told.get(0).of(whole).map(days -> PartNotes.head(days) + " " + head.group(2));
    }

    /**
     * What the first sentence of a note that tells a part says: what follows says why, and speaks of other days. So
     * does what stands in brackets, where the rest says it already.
     */
    private @Nullable Part partOf(String note) {
        return Stream.of(ASIDE.matcher(note).replaceAll(" "), note)
                .flatMap(SENTENCE::splitAsStream)
                .flatMap(sentence -> Stream.ofNullable(parts.part(sentence)))
                .findFirst()
                .orElse(null);
    }
}
