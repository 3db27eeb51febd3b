package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** Makes the figure of each claim and headline again from its cells, and writes it as the claim does. */
final class ClaimRecount {
    private final Map<String, List<Line>> lineage;
    private final Map<String, Figure> figures;
    private final Meanings meanings;
    private final Owners owners;
    private final List<String> differences;

    ClaimRecount(
            Map<String, List<Line>> lineage,
            Map<String, Figure> figures,
            Meanings meanings,
            Owners owners,
            List<String> differences) {
        this.lineage = lineage;
        this.figures = figures;
        this.meanings = meanings;
        this.owners = owners;
        this.differences = differences;
    }

    /** Checks a line of claims.csv or headlines.csv. */
    void check(NamedCsvRecord claim) {
        String id = claim.getField("id");
        String printed = claim.getField("figure");
        List<Line> lines = lineage.getOrDefault(id, List.of());
        if (lines.isEmpty()) {
            if (!printed.isEmpty() && !countsNothing(claim)) {
                differences.add(name(id) + " has no cell in lineage.csv.");
            }
            return;
        }
        base(claim);
        String made = figure(claim, Objects.requireNonNull(figures.get(id)));
        if (!made.equals(printed)) {
            differences.add("%s: its cells make \"%s\", \"%s\" is printed.".formatted(name(id), made, printed));
        }
    }

    /** A headline has an id with its request in it. */
    private static String name(String id) {
        return id.contains("/") ? id : "Claim " + id;
    }

    /** The sums that the words of the base give, of which a rounded figure may hide a change. */
    private void base(NamedCsvRecord claim) {
        String id = claim.getField("id");
        String said = claim.getField("base").replace(",", "");
        List<String> roles = switch (claim.getField("measure")) {
            case "share-of-known" -> List.of("value", "base");
            case "change", "like-for-like-change" -> List.of("value", "baseline");
            case "record-high" -> List.of("value");
            default -> List.of();
        };
        for (String role : roles) {
            String sum = sum(id, role).words();
            if (!said.matches(".*(?<![0-9])" + sum + "(?![0-9]).*")) {
                differences.add(
                        "%s: its cells make a %s of %s, which is not in its base.".formatted(name(id), role, sum));
            }
        }
    }

    /** No force, or no platform, is a number without cells. */
    private static boolean countsNothing(NamedCsvRecord claim) {
        return claim.getField("figure").equals("0")
                && List.of("forces-reporting", "distinct").contains(claim.getField("measure"));
    }

    private String figure(NamedCsvRecord claim, Figure figure) {
        String id = figure.id();
        Range value = sum(id, "value");
        String as = claim.findField("value").orElseGet(() -> claim.getField("figure"));
        return switch (claim.getField("measure")) {
            case "share-of-known" -> share(value, sum(id, "base"), as);
            case "change", "like-for-like-change" -> change(sum(id, "baseline"), value, as);
            case "forces-reporting" -> Integer.toString(reporting(figure));
            case "rank" -> rank(figure, value);
            case "distinct" -> distinct(figure);
            case "youngest-victim" -> youngest(id);
            case "record-high" -> record(figure, value);
            default -> words(fraction(value.lower(), 1), end(value), as);
        };
    }

    private Stream<Line> lines(String id, String role) {
        return lineage.getOrDefault(id, List.of()).stream()
                .filter(line -> line.role().equals(role));
    }

    private Range sum(String id, String role) {
        return lines(id, role).map(Line::number).reduce(Range.ZERO, Range::plus);
    }

    private Stream<Meanings.Counted> counted(String id, String role, Figure figure) {
        return lines(id, role)
                .flatMap(line ->
                        meanings.of(line).stream().filter(each -> !line.rows() || figure.counts(each.seen(), role)));
    }

    private static String share(Range value, Range base, String as) {
        long restLeast = base.lower() - value.lower();
        Long most = value.upper();
        Long baseMost = base.upper();
        BigDecimal lower = most == null || baseMost == null
                ? BigDecimal.ZERO
                : fraction(value.lower(), value.lower() + baseMost - most);
        BigDecimal upper = most == null ? BigDecimal.ONE : fraction(most, most + restLeast);
        return words(lower, upper, as);
    }

    private static String change(Range then, Range now, String as) {
        Long thenMost = then.upper();
        Long nowMost = now.upper();
        BigDecimal lower = thenMost == null ? BigDecimal.ONE.negate() : fraction(now.lower() - thenMost, thenMost);
        return words(lower, nowMost == null ? null : fraction(nowMost - then.lower(), then.lower()), as);
    }

    /** Forces with a cell for each year of the period. */
    private int reporting(Figure figure) {
        Map<String, Set<LocalDate>> years = new TreeMap<>();
        lines(figure.id(), "value")
                .forEach(line -> meanings.of(line).stream()
                        .map(each -> each.seen().first())
                        .filter(Objects::nonNull)
                        .forEach(first -> owners.of(line, figure.period())
                                .forEach(force -> years.computeIfAbsent(force, any -> new HashSet<>())
                                        .add(year(first)))));
        int most = years.values().stream().mapToInt(Set::size).max().orElse(0);
        return Math.toIntExact(
                years.values().stream().filter(each -> each.size() == most).count());
    }

    private static LocalDate year(LocalDate day) {
        return LocalDate.of(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1, 4, 1);
    }

    private String rank(Figure figure, Range own) {
        Map<String, Range> others = categories(figure, "base");
        others.keySet().removeAll(figure.categories());
        Long most = own.upper();
        long surely = others.values().stream()
                .filter(other -> most != null && other.lower() > most)
                .count();
        long possibly = others.values().stream()
                .filter(other -> other.upper() == null || Objects.requireNonNull(other.upper()) > own.lower())
                .count();
        return words(fraction(1 + surely, 1), fraction(1 + possibly, 1), "1");
    }

    private String distinct(Figure figure) {
        Map<String, Range> all = categories(figure, "value");
        long surely = all.values().stream().filter(each -> each.lower() > 0).count();
        long possibly = all.values().stream()
                .filter(each -> !Objects.equals(each.upper(), 0L))
                .count();
        return words(fraction(surely, 1), fraction(possibly, 1), "1");
    }

    private Map<String, Range> categories(Figure figure, String role) {
        Map<String, Range> numbers = new TreeMap<>();
        counted(figure.id(), role, figure)
                .forEach(each -> numbers.merge(each.seen().category(figure.dimension()), each.number(), Range::plus));
        return numbers;
    }

    private String youngest(String id) {
        return lines(id, "value")
                .flatMap(line -> Stream.concat(
                        meanings.age(line).stream(),
                        meanings.of(line).stream()
                                .map(each -> each.seen().age())
                                .filter(age -> age.matches("[0-9]+"))
                                .map(Integer::valueOf)))
                .min(Integer::compare)
                .map(String::valueOf)
                .orElse("");
    }

    /** Whether the number is above that of every other year. */
    private String record(Figure figure, Range own) {
        Map<LocalDate, Range> years = new TreeMap<>();
        counted(figure.id(), "baseline", figure).forEach(each -> {
            LocalDate first = each.seen().first();
            if (first != null) {
                years.merge(year(first), each.number(), Range::plus);
            }
        });
        Long most = own.upper();
        boolean surely = years.values().stream()
                .allMatch(year -> year.upper() != null && Objects.requireNonNull(year.upper()) < own.lower());
        boolean possibly = years.values().stream().allMatch(year -> most == null || year.lower() < most);
        return surely == possibly ? Boolean.toString(surely) : "false to true";
    }

    private static BigDecimal fraction(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 20, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal end(Range range) {
        Long upper = range.upper();
        return upper == null ? null : fraction(upper, 1);
    }

    /** In the rounding of the number that the claim gives. */
    private static String words(BigDecimal lower, @Nullable BigDecimal upper, String as) {
        boolean percent = as.strip().endsWith("%");
        String digits = as.replaceAll("[^0-9.]", "");
        int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        String least = rounded(lower, percent, places);
        String most = upper == null ? "" : rounded(upper, percent, places);
        return least.equals(most) ? least : upper == null ? least + " or more" : least + " to " + most;
    }

    private static String rounded(BigDecimal number, boolean percent, int places) {
        return number.movePointRight(percent ? 2 : 0)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString()
                + (percent ? "%" : "");
    }
}
