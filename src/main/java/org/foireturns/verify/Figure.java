package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is of, as far as its cells must bear it out.
 *
 * @param forces whose numbers are in it
 * @param categories empty for every known one
 * @param baseline what a change is measured from, null for other figures
 */
record Figure(
        String id,
        Set<String> forces,
        Period period,
        String dimension,
        Set<String> categories,
        @Nullable Period baseline) {
    private static final String EVERYWHERE = "uk";
    private static final String GROUP = "group:";

    Figure {
        forces = Set.copyOf(forces);
        categories = Set.copyOf(categories);
    }

    /** The figure that lineage.csv and a line of a table name, by the columns that tables of figures share. */
    static Figure of(String id, NamedCsvRecord line, String category, KnownNames names) {
        Set<String> forces = names.forcesOf(line.findField("area").orElse(EVERYWHERE));
        Period period = period(line.getField("period_start"), line.getField("period_end"));
        if (line.findField("measure").filter("youngest-victim"::equals).isPresent()) {
            String age = line.getField("figure").replaceFirst(".* to ", "");
            return new Figure(id, forces, period, "victim_age", Set.of(age), null);
        }
        Period baseline = line.findField("baseline_start")
                .filter(first -> !first.isEmpty())
                .map(first -> period(first, line.getField("baseline_end")))
                .orElse(null);
        return new Figure(id, forces, period, line.getField("dimension"), categories(category, names), baseline);
    }

    private static Set<String> categories(String category, KnownNames names) {
        Set<String> categories = new TreeSet<>();
        if (!category.equals("all")) {
            Arrays.stream(category.split("\\|", -1))
                    .forEach(each -> categories.addAll(
                            each.startsWith(GROUP) ? names.group(each.substring(GROUP.length())) : Set.of(each)));
        }
        return categories;
    }

    static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** Whether a row counts towards the cells of a role. */
    HowSure counts(SeenRow row, String role) {
        return row.counts().and(row.ofForce(forces)).and(inRole(row, role));
    }

    private HowSure inRole(SeenRow row, String role) {
        return switch (role) {
            case "base" -> row.within(period).and(row.of(dimension, Set.of()));
            case "baseline" -> inBaseline(row).and(row.of(dimension, categories));
            default -> row.within(period).and(row.of(dimension, categories));
        };
    }

    private HowSure inBaseline(SeenRow row) {
        if (baseline != null) {
            return row.within(baseline);
        }
        return switch (row.within(period)) {
            case YES -> HowSure.NO;
            case MAYBE -> HowSure.MAYBE;
            case NO -> HowSure.YES;
        };
    }
}
