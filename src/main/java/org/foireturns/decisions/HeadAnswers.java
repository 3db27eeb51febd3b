package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.NoHead;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.ListUndated;

/**
 * What may be answered of the heads of a table or a list: in which row they stand, and what stands below one of them.
 */
final class HeadAnswers {
    private static final Set<String> LISTS = Set.of(Finding.code(ListUnclear.class), Finding.code(ListUndated.class));
    private static final Pattern COLUMN = Pattern.compile("([a-z]{1,3}) (.+)");
    private static final Pattern ROW = Pattern.compile("heads in row ([1-9][0-9]{0,6})");
    private static final Pattern ASKED = Pattern.compile("which of its columns is the victim's (gender|age) ");

    /** A column that a question says may be meant: {@code C1 "Sex"}. */
    private static final Pattern MEANT = Pattern.compile("([A-Z]{1,3}[1-9][0-9]{0,6}) \"");

    private final FindingLine line;
    private final HeadsSeen heads;
    private final Platforms platforms;

    HeadAnswers(FindingLine line, Bound bound, Platforms platforms) {
        this.line = line;
        this.heads = HeadsSeen.parse(bound.heads().isEmpty() ? bound.cell() : bound.heads());
        this.platforms = platforms;
    }

    /** Whether a question is about a list, and tells its heads. */
    static boolean ofList(FindingLine line) {
        return LISTS.contains(line.code());
    }

    /**
     * What a column may be said to hold: the ones that may be meant where a question asks which, and the likeliest
     * where the number that is asked about has no head over it. All else is typed.
     */
    List<Proposal> columns() {
        Matcher asked = ASKED.matcher(line.message());
        if (!asked.find() || heads.rows().size() != 1) {
            return headless()
                    .map(head -> ColumnMeaning.likely(textsBeside(head)).stream()
                            .map(holds -> column(head, holds))
                            .toList())
                    .orElse(List.of());
        }
        Set<String> meant = MEANT.matcher(line.message())
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        return heads.heads().stream()
                .filter(head -> meant.contains(head.at().toString()))
                .map(head -> column(head, asked.group(1)))
                .toList();
    }

    /** The missing head of the number that is asked about. */
    private Optional<HeadsSeen.Head> headless() {
        Address at = line.place().first();
        return ofList(line) || at == null
                ? Optional.empty()
                : lowest(letters(at)).filter(head -> head.text().equals(NoHead.TEXT));
    }

    private List<String> textsBeside(HeadsSeen.Head head) {
        return heads.heads().stream()
                .filter(other -> other.at().row() == head.at().row())
                .map(HeadsSeen.Head::text)
                .toList();
    }

    private Optional<HeadsSeen.Head> lowest(String letters) {
        return heads.heads().stream()
                .filter(head -> letters(head.at()).equals(letters))
                .reduce((upper, lower) -> lower);
    }

    /** The rows that may be heads, the nearest to what is asked about first; none where only one head is missing. */
    List<Proposal> rows() {
        List<Proposal> rows = new ArrayList<>();
        if (headless().isEmpty()) {
            heads.rows().forEach((row, texts) -> rows.add(0, row(row, texts)));
        }
        return rows;
    }

    Optional<Proposal> typedRow(String plain) {
        Matcher row = ROW.matcher(plain);
        return row.matches()
                ? Optional.ofNullable(heads.rows().get(Integer.parseInt(row.group(1))))
                        .map(texts -> row(Integer.parseInt(row.group(1)), texts))
                : Optional.empty();
    }

    Optional<Proposal> typedColumn(String plain) {
        Matcher column = COLUMN.matcher(plain);
        return column.matches()
                ? lowest(column.group(1).toUpperCase(Locale.ROOT))
                        .flatMap(head ->
                                ColumnMeaning.of(column.group(2), platforms).map(holds -> column(head, holds)))
                : Optional.empty();
    }

    /** What may be typed of columns, in words; empty where no head is known. */
    String words() {
        if (heads.heads().isEmpty()) {
            return "";
        }
        if (ofList(line)) {
            return "a column and what it holds, as in C age: gender, age, platform, date, count, or none of these";
        }
        Address at = line.place().first();
        return "a column and what it holds, as in " + (at == null ? "C" : letters(at))
                + " female: a gender, an age such as 12-15, a platform, a year such as 2024/25, unknown, total, or none of"
                + " these";
    }

    private Proposal row(int row, String texts) {
        return Proposal.ofFile(
                line,
                "heads in row " + row,
                "The heads of this table or list are \"" + texts + "\"; what is above is no part of it.",
                DecisionType.HEADER_ROW,
                onSheet(Integer.toString(row)),
                texts,
                "");
    }

    private Proposal column(HeadsSeen.Head head, String holds) {
        String letters = letters(head.at());
        return Proposal.ofFile(
                line,
                letters + " " + holds,
                "Column " + letters
                        + (head.text().equals(NoHead.TEXT) ? ", which has no head" : ", under \"" + head.text() + "\"")
                        + ", holds " + ColumnMeaning.told(holds, platforms) + ".",
                DecisionType.MAP_COLUMN,
                onSheet(head.at().toString()),
                heads.among(head).words(),
                holds);
    }

    private static String letters(Address at) {
        return Address.columnName(at.column());
    }

    private String onSheet(String place) {
        return Place.printed(line.place().sheet()) + "!" + place;
    }
}
