package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;

/**
 * All counts of one force for one request and period, and the number that stands among them: the force's own answer,
 * else its total row, else the sum of the parts.
 */
final class Counts {
    static final Comparator<Observation> BY_PLACE = Comparator.comparing(
                    (Observation cell) -> cell.provenance().file())
            .thenComparing(cell -> cell.provenance().sheet())
            .thenComparing(cell -> cell.provenance().cells().first(), Comparator.<Address>naturalOrder());

    private final String request;
    private final String force;
    private final Period period;
    private final Rejections rejections;
    /** Cells of tables that have no line for nought, so that one part may be all there is. */
    private final Set<Observation> ofLongTables;

    private final MissingParts missing;
    private final Map<Role, Map<Cut, List<Observation>>> cells = new HashMap<>();
    private final Map<Set<Dimension>, Set<Cut>> cuts = new LinkedHashMap<>();
    /** The dimensions that a table splits, so that the rows of a list beside it are no part of the answer. */
    private final Set<Dimension> tabled = EnumSet.noneOf(Dimension.class);
    /** What lists come to, whether it counts or not. */
    private final ListTallies rows = new ListTallies();

    /** @param observations those of the folder that count for the period */
    Counts(Folder folder, Period period, List<Observation> observations, Rejections rejections) {
        this.request = folder.request();
        this.force = folder.force();
        this.period = period;
        this.rejections = rejections;
        this.ofLongTables = folder.ofLongTables();
        this.missing = rejections.parts(request, force, period);
        observations.stream()
                .filter(cell -> cell.count().held() && !Rejections.ofRows(cell))
                .forEach(cell -> tabled.addAll(cell.cut().split()));
        for (Observation cell : observations) {
            Cut cut = cell.cut();
            if (Rejections.ofRows(cell)) {
                rows.add(cell);
            }
            if (Rejections.ofRows(cell) && !cut.equals(Cut.TOTAL) && tabled.containsAll(cut.split())) {
                continue;
            }
            cells.computeIfAbsent(cell.role(), role -> new HashMap<>())
                    .computeIfAbsent(cut, key -> new ArrayList<>())
                    .add(cell);
            if (cell.role() == Role.DETAIL) {
                cuts.computeIfAbsent(cut.split(), split -> new LinkedHashSet<>())
                        .add(cut);
            }
        }
        cells.values().forEach(byCut -> byCut.values().forEach(list -> list.sort(BY_PLACE)));
    }

    /** The number of every category of the dimension; empty when none has one. */
    Optional<Breakdown> breakdown(Dimension dimension) {
        Set<String> categories = categories(dimension);
        List<Standing> parts = categories.stream()
                .flatMap(category -> number(dimension, category).stream())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Observation> direct = cuts.getOrDefault(Set.of(dimension), Set.of()).stream()
                .flatMap(cut -> cells(Role.DETAIL, cut).stream())
                .toList();
        Lack lack = Lack.of(dimension, categories, parts, direct, rejections, missing);
        boolean whole = lack.nothing();
        List<Standing> tiles = parts;
        if (dimension == Dimension.VICTIM_AGE) {
            boolean listed = parts.stream().allMatch(part -> ofAList(part.cells()));
            whole = whole && !(listed && AgeTiling.cross(parts));
            parts = listed ? AgeTiling.ofRows(parts) : parts;
            tiles = AgeTiling.outermost(parts);
        }
        return Optional.of(new Breakdown(request, force, period, dimension, parts, tiles, whole, lack.cells()));
    }

    /** The categories that the force lists, sorted. */
    Set<String> categories(Dimension dimension) {
        if (dimension == Dimension.TOTAL) {
            return Set.of(Standing.ALL);
        }
        Set<String> categories = new TreeSet<>();
        cells.values()
                .forEach(byCut -> byCut.forEach((cut, counted) -> {
                    if (cut.split().contains(dimension) && !(tabled.contains(dimension) && ofAList(counted))) {
                        categories.add(cut.category(dimension));
                    }
                }));
        return categories;
    }

    private Optional<Standing> number(Dimension dimension, String category) {
        Cut cut = Cut.of(dimension, category);
        return pick(Role.DETAIL, cut, dimension)
                .map(found -> standing(dimension, category, ofAList(found) ? Basis.SUM_OF_PARTS : Basis.STATED, found))
                .or(() -> pick(Role.STATED_TOTAL, cut, dimension)
                        .map(found -> standing(dimension, category, Basis.TOTAL_ROW, found)))
                .or(() -> Splits.answering(dimension).stream()
                        .flatMap(split -> parts(split, dimension, category).stream())
                        .filter(found -> !(tabled.contains(dimension) && ofAList(found)))
                        .findFirst()
                        .map(found -> standing(dimension, category, Basis.SUM_OF_PARTS, found)));
    }

    private Standing standing(Dimension dimension, String category, Basis basis, List<Observation> found) {
        return new Standing(request, force, period, dimension, category, sum(found), basis, found);
    }

    /** The cells that say the number of a cut: more than one when labels of one table mean the same. */
    Optional<List<Observation>> pick(Role role, Cut cut, Dimension dimension) {
        List<Observation> all = cells(role, cut);
        for (Unit unit : Splits.units(dimension)) {
            List<Observation> counted =
                    all.stream().filter(cell -> cell.unit() == unit).toList();
            List<Observation> found = said(counted, cut);
            if (!found.isEmpty()) {
                return found.stream().allMatch(cell -> cell.count().held()) ? Optional.of(found) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Observation> said(List<Observation> counted, Cut cut) {
        List<Observation> written =
                counted.stream().filter(cell -> !Rejections.ofRows(cell)).toList();
        if (counted.size() < 2 || cut.split().equals(Cut.JOINT) || written.isEmpty()) {
            return counted;
        }
        if (written.size() < counted.size()) {
            return said(written, cut);
        }
        if (cut.equals(Cut.TOTAL)) {
            return counted.stream()
                    .filter(cell -> cell.count().held())
                    .findFirst()
                    .map(List::of)
                    .orElse(List.of());
        }
        Observation first = counted.get(0);
        List<Observation> sameSplit = cuts.getOrDefault(cut.split(), Set.of()).stream()
                .flatMap(other -> cells(first.role(), other).stream())
                .toList();
        List<Observation> table = Proximity.table(first, sameSplit);
        return counted.stream().filter(table::contains).toList();
    }

    /** The cells of a split that add up to a category; empty when one is missing or hides among others. */
    Optional<List<Observation>> parts(Set<Dimension> split, Dimension dimension, String category) {
        List<Cut> wanted = cuts.getOrDefault(split, Set.of()).stream()
                .filter(cut -> cut.category(dimension).equals(category))
                .toList();
        List<VictimAge> ages = wanted.stream().map(Cut::age).distinct().toList();
        List<Observation> all =
                wanted.stream().flatMap(cut -> cells(Role.DETAIL, cut).stream()).toList();
        boolean list = ofAList(all);
        boolean lone = lone(wanted) && !ofLongTables.containsAll(all);
        if (wanted.isEmpty() || (!list && (lone || AgeTiling.cross(ages)))) {
            return Optional.empty();
        }
        List<Observation> found = new ArrayList<>();
        for (Cut cut : wanted) {
            if (list || AgeTiling.outermost(cut.age(), ages)) {
                Optional<List<Observation>> picked = pick(Role.DETAIL, cut, dimension);
                if (picked.isEmpty()) {
                    return Optional.empty();
                }
                found.addAll(picked.get());
            }
        }
        boolean lacking = rejections.among(found)
                || ToldInSentences.inPart(split, dimension, found)
                || (!rejections.unreadBeside(found).isEmpty()
                        && !ToldInSentences.withUnknown(split, dimension, found)
                        && ToldInSentences.others(split, dimension, category, cuts).stream()
                                .noneMatch(others -> sum(others, Role.DETAIL).equals(sum(found))))
                || missing.among(
                        split,
                        dimension,
                        category,
                        found,
                        cut -> !cells(Role.DETAIL, cut).isEmpty());
        return lacking ? Optional.empty() : Optional.of(found);
    }

    /**
     * Whether one part is all there is. "Gender not stated, age not stated" has no others beside it and is the whole of
     * those whose gender is not stated; "age not stated" alone is no whole of all.
     */
    private static boolean lone(List<Cut> parts) {
        return parts.size() < 2
                && parts.stream()
                        .anyMatch(cut -> cut.split().size() < 2
                                || cut.split().stream()
                                        .anyMatch(each -> !cut.category(each).equals(Standing.UNKNOWN)));
    }

    /** What the lists of the return come to for a category; empty when none tells it. */
    List<Observation> rows(Dimension dimension, String category) {
        return rows.of(dimension, category);
    }

    private static boolean ofAList(List<Observation> counted) {
        return counted.stream().allMatch(Rejections::ofRows);
    }

    private List<Observation> cells(Role role, Cut cut) {
        return cells.getOrDefault(role, Map.of()).getOrDefault(cut, List.of());
    }

    private Range sum(List<Cut> all, Role role) {
        return sum(all.stream().flatMap(cut -> cells(role, cut).stream()).toList());
    }

    static Range sum(List<Observation> cells) {
        return cells.stream().map(cell -> Range.of(cell.count())).reduce(Range.ZERO, Range::plus);
    }
}
