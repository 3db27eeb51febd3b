package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/** Makes the figure of each claim and headline again from its cells, and writes it as the claim does. */
final class ClaimRecount {
    private final Map<String, List<LineageRow>> lineage;
    private final Map<String, Figure> figures;
    private final Meanings meanings;
    private final Owners owners;
    private final List<String> differences;

    ClaimRecount(
            Map<String, List<LineageRow>> lineage,
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
        List<LineageRow> lines = lineage.getOrDefault(id, List.of());
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
        String printed = claim.getField("figure");
        Printed as = new Printed(claim.findField("value").orElse(printed));
        return switch (claim.getField("measure")) {
            case "share-of-known" -> as.share(value, sum(id, "base"));
            case "change", "like-for-like-change" -> as.change(sum(id, "baseline"), value);
            case "forces-reporting" -> Integer.toString(reporting(figure));
            case "rank" -> rank(figure, value, printed);
            case "distinct" -> distinct(figure, printed);
            case "youngest-victim" -> youngest(figure, printed);
            case "record-high" -> record(figure, value, printed);
            default -> as.number(value);
        };
    }

    private Stream<LineageRow> lines(String id, String role) {
        return lineage.getOrDefault(id, List.of()).stream()
                .filter(line -> line.role().equals(role));
    }

    private Range sum(String id, String role) {
        return Sum.of(lines(id, role).map(LineageRow::number));
    }

    private List<Meanings.Counted> counted(Figure figure, String role) {
        return lines(figure.id(), role)
                .flatMap(line -> meanings.of(line, figure).stream())
                .toList();
    }

    /** Forces with a cell for each year of the period. */
    private int reporting(Figure figure) {
        Map<String, Set<LocalDate>> years = new TreeMap<>();
        lines(figure.id(), "value")
                .forEach(line -> meanings.of(line, figure).stream()
                        .map(each -> each.seen().days())
                        .filter(Objects::nonNull)
                        .forEach(days -> owners.of(line, figure)
                                .forEach(force -> years.computeIfAbsent(force, any -> new HashSet<>())
                                        .add(year(days)))));
        int most = years.values().stream().mapToInt(Set::size).max().orElse(0);
        return Math.toIntExact(
                years.values().stream().filter(each -> each.size() == most).count());
    }

    private static LocalDate year(Period days) {
        LocalDate day = days.start();
        return LocalDate.of(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1, 4, 1);
    }

    private String rank(Figure figure, Range own, String printed) {
        List<Meanings.Counted> all = counted(figure, "base");
        Map<String, Range> others = categories(figure, all);
        others.keySet().removeAll(figure.categories());
        Long most = own.upper();
        long surely = others.values().stream()
                .filter(other -> most != null && other.lower() > most)
                .count();
        long possibly = others.values().stream()
                .filter(other -> other.upper() == null || Objects.requireNonNull(other.upper()) > own.lower())
                .count();
        return told(new Range(1 + surely, 1 + possibly), all, figure, printed);
    }

    private String distinct(Figure figure, String printed) {
        List<Meanings.Counted> counted = counted(figure, "value");
        Map<String, Range> all = categories(figure, counted);
        long surely = all.values().stream().filter(each -> each.lower() > 0).count();
        long possibly = all.values().stream()
                .filter(each -> !Objects.equals(each.upper(), 0L))
                .count();
        return told(new Range(surely, possibly), counted, figure, printed);
    }

    /** What is printed, where rows that cannot be read for certain allow it. */
    private static String told(Range made, List<Meanings.Counted> counted, Figure figure, String printed) {
        boolean open = counted.stream()
                .anyMatch(each -> !each.seen().category(figure.dimension()).sure());
        boolean allowed = printed.matches("[0-9]{1,9}(?: to [0-9]{1,9})?")
                && Stream.of(printed.split(" to ", -1))
                        .mapToLong(Long::parseLong)
                        .allMatch(made::contains);
        return open && allowed ? printed : new Printed("1").number(made);
    }

    /** The number of each category that a row may be of; it is surely of it when it may be of no other. */
    private static Map<String, Range> categories(Figure figure, List<Meanings.Counted> counted) {
        Map<String, List<Range>> numbers = new TreeMap<>();
        for (Meanings.Counted each : counted) {
            SaidOfAxis own = each.seen().category(figure.dimension());
            Range number =
                    own.sure() ? each.number() : new Range(0, each.number().upper());
            own.may().stream()
                    .filter(category -> own.sure() || !category.equals(SaidOfAxis.UNKNOWN))
                    .forEach(category -> numbers.computeIfAbsent(category, any -> new ArrayList<>())
                            .add(number));
        }
        Map<String, Range> sums = new TreeMap<>();
        numbers.forEach((category, parts) -> sums.put(category, Sum.of(parts.stream())));
        return sums;
    }

    /** The lowest age; what is printed, where the words of a row may say it and none says a lower one. */
    private String youngest(Figure figure, String printed) {
        List<Integer> ages = new ArrayList<>();
        boolean mayBe = false;
        for (LineageRow line : lines(figure.id(), "value").toList()) {
            ages.addAll(meanings.age(line));
            for (Meanings.Counted each : meanings.of(line, figure)) {
                SaidOfAxis age = each.seen().age();
                mayBe |= !age.sure() && age.is(printed::equals) != HowSure.NO;
                age.may().stream()
                        .filter(own -> age.sure() && own.matches("[0-9]+"))
                        .map(Integer::valueOf)
                        .forEach(ages::add);
            }
        }
        int lowest = ages.stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        boolean asPrinted = mayBe && printed.matches("[0-9]{1,3}") && lowest >= Integer.parseInt(printed);
        return asPrinted ? printed : ages.isEmpty() ? "" : Integer.toString(lowest);
    }

    /** Whether the number is above that of every other year. */
    private String record(Figure figure, Range own, String printed) {
        Map<LocalDate, List<Range>> parts = new TreeMap<>();
        List<Meanings.Counted> counted = counted(figure, "baseline");
        counted.forEach(each -> {
            Period days = each.seen().days();
            if (days != null) {
                parts.computeIfAbsent(year(days), any -> new ArrayList<>()).add(each.number());
            }
        });
        List<Range> years =
                parts.values().stream().map(year -> Sum.of(year.stream())).toList();
        Long most = own.upper();
        boolean surely = years.stream()
                .allMatch(year -> year.upper() != null && Objects.requireNonNull(year.upper()) < own.lower());
        boolean possibly = years.stream().allMatch(year -> most == null || year.lower() < most);
        return surely == possibly ? Boolean.toString(surely) : open(counted) ? printed : "false to true";
    }

    private static boolean open(List<Meanings.Counted> counted) {
        return counted.stream().anyMatch(each -> !each.seen().sure());
    }
}
