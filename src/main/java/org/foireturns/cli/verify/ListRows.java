package org.foireturns.cli.verify;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.jspecify.annotations.Nullable;

/** The rows of a list with one row for each offence, read in a plain way of their own. */
final class ListRows {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*[/-]\\s*[0-9]{2,4}");
    private static final Pattern AGES =
            Pattern.compile("([0-9]{1,2})(?:\\s*(?:-|to)\\s*([0-9]{1,2}))?(?: ?(?:years?|yrs?)(?: old)?)?");
    private static final Set<String> FEMALE = Set.of("f", "female", "females", "girl", "girls", "woman", "benyw", "merch", "merched");
    private static final Set<String> MALE = Set.of("m", "male", "males", "boy", "boys", "man", "gwryw", "bachgen", "bechgyn");
    private static final Pattern NOTHING =
            Pattern.compile("|u|unk|\\?|(?:age |gender )?unknown.*|unrecorded|unspecified|anhysbys|n/a|-|"
                    + "(?:age |gender )?not (?:known|recorded|stated|specified|held|available).*");

    private static final String PLAIN = "a row for each offence:";
    private static final Pattern COLUMN = Pattern.compile("(day|gender|age|platform) ([A-Z]{1,3})");

    private final Grid grid;
    private final Platforms platforms;
    private final Map<String, Integer> columns;
    private final Map<Integer, Seen> seen = new HashMap<>();

    /** @param columns what stands in which column: {@code day gender age platform} */
    ListRows(Grid grid, Platforms platforms, Map<String, Integer> columns) {
        this.grid = grid;
        this.platforms = platforms;
        this.columns = Map.copyOf(columns);
    }

    /** The columns that the words for a plain list name; none when the words are others. */
    static Map<String, Integer> columns(String words) {
        Map<String, Integer> columns = new HashMap<>();
        if (words.startsWith(PLAIN)) {
            Matcher column = COLUMN.matcher(words);
            while (column.find()) {
                columns.put(column.group(1), Address.parse(column.group(2) + "1").column());
            }
        }
        return columns;
    }

    /** The rows of a range but those that the run rejected, given by their numbers as Excel shows them. */
    List<Seen> in(CellRange range, Set<Integer> rejected) {
        List<Seen> rows = new ArrayList<>();
        for (int row :
                grid.rowNumbers().subSet(range.first().row(), true, range.last().row(), true)) {
            if (!rejected.contains(row + 1)) {
                rows.add(seen.computeIfAbsent(row, this::seen));
            }
        }
        return rows;
    }

    private Seen seen(int row) {
        Cell day = cell(row, "day");
        LocalDate date = day == null ? null : day(day);
        Matcher years = YEARS.matcher(text(row, "day"));
        LocalDate first = date == null && years.find() ? LocalDate.of(Integer.parseInt(years.group(1)), 4, 1) : date;
        LocalDate last = date == null && first != null ? first.plusYears(1).minusDays(1) : date;
        return new Seen(first, last, gender(row), age(row), platform(text(row, "platform")));
    }

    private static @Nullable LocalDate day(Cell cell) {
        if (cell.kind() == CellKind.DATE) {
            return cell.date();
        }
        String text = cell.text().strip().replaceFirst("[ T][0-9]{1,2}:.*", "");
        return DAYS.stream()
                .flatMap(format -> day(text, format).stream())
                .findFirst()
                .orElse(null);
    }

    /** The day, when it is written in this format; another may fit. */
    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    private String gender(int row) {
        String text = text(row, "gender");
        if (NOTHING.matcher(text).matches()) {
            return "unknown";
        }
        List<String> words = Arrays.asList(text.split("[^a-z]+", -1));
        return words.stream().anyMatch(FEMALE::contains)
                ? "female"
                : words.stream().anyMatch(MALE::contains) ? "male" : "other";
    }

    private String age(int row) {
        String text = text(row, "age");
        Matcher age = AGES.matcher(text);
        if (!age.matches()) {
            return NOTHING.matcher(text).matches() ? "unknown" : text;
        }
        return age.group(2) == null ? age.group(1) : age.group(1) + "-" + age.group(2);
    }

    private String platform(String text) {
        if (NOTHING.matcher(text).matches()) {
            return "unknown";
        }
        return platforms.all().stream()
                .filter(platform -> names(platform).contains(plain(text)))
                .map(Platform::id)
                .findFirst()
                .orElse(text.replaceAll("[^a-z0-9]+", "-"));
    }

    private static List<String> names(Platform platform) {
        List<String> names = new ArrayList<>(platform.aliases());
        names.add(platform.id());
        names.add(platform.name());
        return names.stream().map(name -> plain(CellNumber.folded(name))).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[^a-z0-9]+", "");
    }

    private @Nullable Cell cell(int row, String head) {
        Integer column = columns.get(head);
        return column == null ? null : grid.cell(row, column);
    }

    private String text(int row, String head) {
        Cell cell = cell(row, head);
        return cell == null ? "" : CellNumber.folded(cell.text());
    }
}
