package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foireturns.model.Range;

/** Makes each line of totals.csv again from its cells. */
final class TotalRecount {
    private static final int PLACES = 4;
    private static final String AGE = "victim_age";
    private static final String KNOWN = "all";

    private final Map<String, List<LineageRow>> lineage;
    private final Map<String, Figure> figures;
    private final Owners owners;
    private final List<String> differences;

    TotalRecount(
            Map<String, List<LineageRow>> lineage,
            Map<String, Figure> figures,
            Owners owners,
            List<String> differences) {
        this.lineage = lineage;
        this.figures = figures;
        this.owners = owners;
        this.differences = differences;
    }

    void check(List<NamedCsvRecord> totals) {
        Map<String, Long> known = new HashMap<>();
        for (NamedCsvRecord total : totals) {
            if (part(total)) {
                known.merge(
                        siblings(total),
                        PublishedTables.range(total, "lower", "upper").lower(),
                        Long::sum);
            }
        }
        for (NamedCsvRecord total : totals) {
            check(total, known.getOrDefault(siblings(total), 0L));
        }
    }

    private void check(NamedCsvRecord total, long known) {
        String figure = PublishedTables.figure(total);
        List<LineageRow> cells = lineage.getOrDefault(figure, List.of());
        Range sum = Sum.of(cells.stream().map(LineageRow::number));
        Range printed = PublishedTables.range(total, "lower", "upper");
        if (cells.isEmpty()) {
            differences.add(figure + " has no cell in lineage.csv.");
        } else if (!sum.equals(printed)) {
            differences.add(
                    "%s: its cells make %s, totals.csv has %s.".formatted(figure, sum.words(), printed.words()));
        }
        String value = printed.exact() ? Long.toString(printed.lower()) : "";
        compare(figure, "value", value, total);
        compare(figure, "share_of_known", share(total, printed), total);
        reporting(figure, total, cells);
        String base = total.getField("base");
        if (total.getField("dimension").equals(AGE)) {
            ages(figure, total);
        } else if (!base.isEmpty() && Long.parseLong(base) != known) {
            differences.add("%s: the known categories make %d, the base is %s.".formatted(figure, known, base));
        }
    }

    /** The base of an age has cells of its own, because of the ages given one may hold another. */
    private void ages(String figure, NamedCsvRecord total) {
        List<LineageRow> cells = lineage.getOrDefault(known(figure), List.of());
        Range sum = Sum.of(cells.stream().map(LineageRow::number));
        boolean printed = part(total) && sum.exact() && !cells.isEmpty();
        compare(figure, "base", printed ? Long.toString(sum.lower()) : "", total);
    }

    /** Every force with a total has a cell in it. */
    private void reporting(String figure, NamedCsvRecord total, List<LineageRow> cells) {
        if (total.getField("dimension").equals("total")) {
            Figure within = Objects.requireNonNull(figures.get(figure));
            long count = cells.stream()
                    .flatMap(line -> owners.of(line, within))
                    .distinct()
                    .count();
            compare(figure, "forces_reporting", Long.toString(count), total);
        }
    }

    private void compare(String figure, String field, String made, NamedCsvRecord total) {
        if (!made.equals(total.getField(field))) {
            differences.add("%s: %s comes to \"%s\", totals.csv has \"%s\"."
                    .formatted(figure, field, made, total.getField(field)));
        }
    }

    private static String share(NamedCsvRecord total, Range value) {
        String base = total.getField("base");
        if (base.isEmpty() || base.equals("0") || !value.exact()) {
            return "";
        }
        return BigDecimal.valueOf(Objects.requireNonNull(value.upper()))
                .divide(new BigDecimal(base), PLACES, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Whether a line is one of the known categories that make up a base. */
    private static boolean part(NamedCsvRecord total) {
        String category = total.getField("category");
        return !category.startsWith("group:")
                && Arrays.stream(category.split("\\+", -1)).noneMatch(SaidOfAxis.UNKNOWN::equals);
    }

    private static String siblings(NamedCsvRecord total) {
        return siblings(PublishedTables.figure(total));
    }

    private static String siblings(String figure) {
        return figure.substring(0, figure.lastIndexOf('/'));
    }

    /** The figure by whose id the cells of a base stand in lineage.csv. */
    private static String known(String figure) {
        return siblings(figure) + "/" + KNOWN;
    }

    /** The figure that lineage.csv names for the base of a share by age; empty for other figures of totals.csv. */
    static Optional<String> base(NamedCsvRecord total) {
        return total.getField("dimension").equals(AGE)
                ? Optional.of(known(PublishedTables.figure(total)))
                : Optional.empty();
    }
}
