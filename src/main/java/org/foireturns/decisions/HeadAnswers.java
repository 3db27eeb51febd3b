package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.NoHead;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.ListUndated;

/**
 * What may be answered of the heads of a table or a list: in which row they stand, and what stands below one of them.
 */
public final class HeadAnswers {
    /** What a column may be said to hold, and how that is told. */
    private static final Map<String, String> HELD = Map.of(
            "gender", "the victim's gender",
            "age", "the victim's age",
            "platform", "the platform",
            "date", "the day or the year of recording",
            "count", "how many offences a row stands for",
            "none", "none of these");

    private static final Set<String> LISTS = Set.of(Finding.code(ListUnclear.class), Finding.code(ListUndated.class));
    private static final List<String> ORDER = List.of("gender", "age", "platform", "date", "count", "none");
    private static final Pattern COLUMN = Pattern.compile("([a-z]{1,3}) (" + String.join("|", ORDER) + ")");
    private static final Pattern ASKED = Pattern.compile("which of its columns is the victim's (gender|age) ");

    /** A column that a question says may be meant: {@code C1 "Sex"}. */
    private static final Pattern MEANT = Pattern.compile("([A-Z]{1,3}[1-9][0-9]{0,6}) \"");

    private final FindingLine line;
    private final HeadsSeen heads;

    HeadAnswers(FindingLine line, Bound bound) {
        this.line = line;
        this.heads = HeadsSeen.parse(bound.cell());
    }

    /** Whether a question is about a list, and tells its heads. */
    static boolean ofList(FindingLine line) {
        return LISTS.contains(line.code());
    }

    /** What a column may be said to hold. */
    public static List<String> held() {
        return ORDER;
    }

    /** The columns that may hold what a question asks for; without such a question they are typed. */
    List<Proposal> columns() {
        Matcher asked = ASKED.matcher(line.message());
        List<Proposal> columns = new ArrayList<>();
        if (asked.find() && heads.rows().size() == 1) {
            Set<String> meant = MEANT.matcher(line.message())
                    .results()
                    .map(each -> each.group(1))
                    .collect(Collectors.toSet());
            heads.heads().stream()
                    .filter(head -> meant.contains(head.at().toString()))
                    .forEach(head -> columns.add(column(head, asked.group(1))));
        }
        return columns;
    }

    /** The rows that may be heads, the nearest to what is asked about first. */
    List<Proposal> rows() {
        List<Proposal> rows = new ArrayList<>();
        heads.rows().forEach((row, texts) -> rows.add(0, row(row, texts)));
        return rows;
    }

    Optional<Proposal> typedColumn(String plain) {
        Matcher column = COLUMN.matcher(plain);
        if (!column.matches()) {
            return Optional.empty();
        }
        String letters = column.group(1).toUpperCase(Locale.ROOT);
        return heads.heads().stream()
                .filter(head -> head.at().toString().replaceAll("[0-9]+", "").equals(letters))
                .reduce((upper, lower) -> lower)
                .map(head -> column(head, column.group(2)));
    }

    /** What may be typed of columns, in words; empty where no head is known. */
    String words() {
        return heads.heads().isEmpty()
                ? ""
                : "a column and what it holds, as in C age: gender, age, platform, date, count, or none of these";
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
        String letters = head.at().toString().replaceAll("[0-9]+", "");
        return Proposal.ofFile(
                line,
                letters + " " + holds,
                "Column " + letters
                        + (head.text().equals(NoHead.TEXT) ? ", which has no head" : ", under \"" + head.text() + "\"")
                        + ", holds " + HELD.get(holds) + ".",
                DecisionType.MAP_COLUMN,
                onSheet(head.at().toString()),
                heads.among(head).words(),
                holds);
    }

    private String onSheet(String place) {
        return Place.printed(line.place().sheet()) + "!" + place;
    }
}
