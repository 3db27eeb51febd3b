package org.foireturns.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foireturns.figures.Claim;
import org.foireturns.figures.Measure;
import org.foireturns.figures.Subject;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads {@code claims.csv}: the sentences with numbers that somebody wants to publish. */
final class ClaimBook {
    private static final List<String> COLUMNS = List.of(
            "id",
            "request",
            "source",
            "says",
            "measure",
            "area",
            "period_start",
            "period_end",
            "dimension",
            "category",
            "baseline_start",
            "baseline_end",
            "comparison",
            "value");
    private static final String MORE_THAN = "more-than";
    private static final List<String> COMPARISONS = List.of("equals", MORE_THAN);
    private static final List<String> WIDE_AREAS = List.of("england-and-wales", "uk");

    private final Forces forces;
    private final ClaimCategory categories;
    private final UniqueNames ids = new UniqueNames();
    private final List<Claim> claims = new ArrayList<>();

    private ClaimBook(Forces forces, ClaimCategory categories) {
        this.forces = forces;
        this.categories = categories;
    }

    static List<Claim> read(BookFile file, Forces forces, ClaimCategory categories, Mistakes mistakes) {
        ClaimBook book = new ClaimBook(forces, categories);
        CsvBook.rows(file, COLUMNS, mistakes).forEach(book::add);
        return book.claims;
    }

    private void add(CsvRow row) {
        String id = row.due("id");
        ids.claim(row, "id", id);
        String request = row.due("request");
        Optional<Measure> measure = row.due("measure").isEmpty() ? Optional.empty() : measure(row);
        Optional<Dimension> dimension = row.due("dimension").isEmpty() ? Optional.empty() : dimension(row);
        Optional<Period> period = period(row, "period_start", "period_end", true);
        Optional<Period> baseline = period(row, "baseline_start", "baseline_end", false);
        checkArea(row);
        checkComparison(row);
        dimension.ifPresent(axis -> categories.check(row, axis));
        measure.ifPresent(what -> {
            checkBaseline(row, what);
            ClaimValue.check(row, what);
        });
        if (measure.isPresent() && dimension.isPresent() && period.isPresent()) {
            claims.add(new Claim(
                    id,
                    request,
                    row.text("source"),
                    row.text("says"),
                    row.text("area"),
                    new Subject(measure.get(), period.get(), dimension.get(), row.text("category"), orNull(baseline)),
                    row.text("comparison").equals(MORE_THAN),
                    ClaimValue.of(row)));
        }
    }

    private static Optional<Measure> measure(CsvRow row) {
        try {
            return Optional.of(Measure.of(row.text("measure")));
        } catch (IllegalArgumentException notOurs) {
            row.mistake(
                    "measure",
                    notOneOf(
                            row.text("measure"),
                            Arrays.stream(Measure.values()).map(Measure::id).toList()));
            return Optional.empty();
        }
    }

    private static Optional<Dimension> dimension(CsvRow row) {
        try {
            return Optional.of(Dimension.of(row.text("dimension")));
        } catch (IllegalArgumentException notOurs) {
            row.mistake(
                    "dimension",
                    notOneOf(
                            row.text("dimension"),
                            Arrays.stream(Dimension.values()).map(Dimension::id).toList()));
            return Optional.empty();
        }
    }

    private static Optional<Period> period(CsvRow row, String startColumn, String endColumn, boolean due) {
        boolean startGiven = !row.text(startColumn).isEmpty();
        boolean endGiven = !row.text(endColumn).isEmpty();
        if (due || startGiven != endGiven) {
            row.due(startColumn);
            row.due(endColumn);
        }
        Optional<LocalDate> start = row.date(startColumn);
        Optional<LocalDate> end = row.date(endColumn);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            row.mistake(endColumn, "this day lies before " + startColumn);
            return Optional.empty();
        }
        return Optional.of(new Period(start.get(), end.get()));
    }

    private void checkArea(CsvRow row) {
        String area = row.due("area");
        boolean known = forces.all().isEmpty()
                || WIDE_AREAS.contains(area)
                || forces.all().stream().anyMatch(force -> area.equals(force.id()) || area.equals(force.nation()));
        if (!area.isEmpty() && !known) {
            row.mistake(
                    "area",
                    "\"" + area + "\" is neither a force or nation of forces.csv nor "
                            + WIDE_AREAS.stream().collect(Collectors.joining(" or ")));
        }
    }

    private static void checkComparison(CsvRow row) {
        String comparison = row.due("comparison");
        if (!comparison.isEmpty() && !COMPARISONS.contains(comparison)) {
            row.mistake("comparison", notOneOf(comparison, COMPARISONS));
        }
    }

    private static void checkBaseline(CsvRow row, Measure measure) {
        boolean change = measure == Measure.CHANGE || measure == Measure.LIKE_FOR_LIKE_CHANGE;
        boolean given = !row.text("baseline_start").isEmpty()
                || !row.text("baseline_end").isEmpty();
        if (change && !given) {
            row.mistake("baseline_start", "a change needs the period that it is measured from");
        } else if (!change && given) {
            row.mistake("baseline_start", "only a change is measured from another period; leave this cell empty");
        }
    }

    private static @Nullable Period orNull(Optional<Period> period) {
        return period.orElse(null);
    }

    private static String notOneOf(String text, List<String> known) {
        return "\"" + text + "\" is none of " + String.join(", ", known);
    }
}
