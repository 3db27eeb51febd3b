package org.foireturns.legend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.CalendarYears;
import org.foireturns.grammar.EdgeDay;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.LoneYears;
import org.foireturns.grammar.PartNotes;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.read.contract.Workbook;

/**
 * Calendar years that a note of their sheet, or of one without numbers, ends before December or begins after January:
 * the days that are counted take the place of the year.
 *
 * <pre>
 * Gender | 2023 | 2024 | 2025                  2025 is 2025-01-01 - 2025-03-31
 * Female | 72   | 80   | 19
 * We count by calendar year. 2025 is up to and including 31 March.
 * </pre>
 *
 * <p>The year is named by its number or as the last column. Where nothing says that the years are those of the
 * calendar, they stay as they are.
 */
final class EdgesOfYears implements WritingOut {
    private static final String LAST_YEAR = "last_year";
    private static final Pattern BEGINS_WITH_YEAR =
            Pattern.compile("\\W*((?:19|20)[0-9]{2})\\b(?!\\s*[/-]).*", Pattern.DOTALL);
    private static final int LONGEST = 250;
    private static final int FEWEST = 2;

    private final Grammar grammar;
    private final EdgeDay.Finder edges;
    private final List<String> lastYear;

    /** @param notes words of notes by their key */
    EdgesOfYears(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.edges = new EdgeDay.Finder(grammar, notes);
        this.lastYear = notes.getOrDefault(LAST_YEAR, List.of());
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        List<Grid> covers = workbook.covers();
        return workbook.changed(grid -> writtenOut(grid, covers));
    }

    private Grid writtenOut(Grid grid, List<Grid> covers) {
        List<Cell> heads = grid.tellingCellsThat(EdgesOfYears::isYear)
                .map(cell -> cell.address().row())
                .distinct()
                .map(row -> grid.row(row).stream().filter(EdgesOfYears::isYear).toList())
                .filter(years -> years.size() >= FEWEST)
                .findFirst()
                .orElse(List.of());
        if (heads.isEmpty() || Stream.concat(Stream.of(grid), covers.stream()).noneMatch(this::tells)) {
            return grid;
        }
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(EdgesOfYears::isNote)
                .flatMap(cell -> Sentences.rules(cell.text()))
                .forEach(sentence -> named(sentence, heads)
                        .ifPresent(head -> edges.in(sentence.replaceFirst("^\\W*(?:19|20)[0-9]{2}", ""))
                                .flatMap(edge -> edge.of(Period.calendarYear(year(head))))
                                .ifPresent(days -> meant.put(head.address(), PartNotes.head(days)))));
        return grid.saying(meant);
    }

    /** Whether a text of a sheet says that years are those of the calendar. */
    private boolean tells(Grid grid) {
        return grid.tellingCellsThat(cell -> isNote(cell) && CalendarYears.areTold(cell.text(), grammar))
                .findAny()
                .isPresent();
    }

    private static boolean isNote(Cell cell) {
        return cell.isText() && cell.text().length() <= LONGEST;
    }

    private static boolean isYear(Cell cell) {
        return LoneYears.isLoneYear(cell.text().strip());
    }

    private static int year(Cell head) {
        return Integer.parseInt(head.text().strip());
    }

    /** The year of which a sentence speaks. */
    private Optional<Cell> named(String sentence, List<Cell> heads) {
        Matcher first = BEGINS_WITH_YEAR.matcher(sentence);
        if (first.matches()) {
            return heads.stream()
                    .filter(head -> head.text().strip().equals(first.group(1)))
                    .findFirst();
        }
        String said = sentence.toLowerCase(Locale.ROOT);
        return lastYear.stream().anyMatch(said::contains)
                ? heads.stream().max(Comparator.comparingInt(EdgesOfYears::year))
                : Optional.empty();
    }
}
