package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is of, as far as its cells must bear it out.
 *
 * @param categories empty for every known one
 * @param baseline what a change is measured from, null for other figures
 */
record Figure(
        String id,
        Period period,
        String dimension,
        Set<String> categories,
        @Nullable Period baseline) {
    Figure {
        categories = Set.copyOf(categories);
    }

    static Figure of(
            String id,
            Period period,
            String dimension,
            String category,
            @Nullable Period baseline,
            Platforms platforms) {
        Set<String> categories = new TreeSet<>();
        if (!category.equals("all")) {
            Arrays.stream(category.split("\\|", -1))
                    .forEach(each -> categories.addAll(
                            each.startsWith("group:")
                                    ? platforms.group(each.substring("group:".length()))
                                    : Set.of(each)));
        }
        return new Figure(id, period, dimension, categories, baseline);
    }

    /** The figure that lineage.csv and a line of a table name, by the columns that tables of figures share. */
    static Figure of(String id, NamedCsvRecord line, String category, Platforms platforms) {
        Period period = period(line.getField("period_start"), line.getField("period_end"));
        if (line.findField("measure").filter("youngest-victim"::equals).isPresent()) {
            String age = line.getField("figure").replaceFirst(".* to ", "");
            return new Figure(id, period, "victim_age", Set.of(age), null);
        }
        Period baseline = line.findField("baseline_start")
                .filter(first -> !first.isEmpty())
                .map(first -> period(first, line.getField("baseline_end")))
                .orElse(null);
        return of(id, period, line.getField("dimension"), category, baseline, platforms);
    }

    static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** Whether a row counts towards the cells of a role. */
    boolean counts(Seen row, String role) {
        return switch (role) {
            case "base" -> row.within(period) && row.of(dimension, Set.of());
            case "baseline" ->
                (baseline == null ? !row.within(period) : row.within(baseline)) && row.of(dimension, categories);
            default -> row.within(period) && row.of(dimension, categories);
        };
    }
}
