package org.foireturns.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foireturns.model.CellRange;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.VictimAge;

/**
 * The counts of one force and period that were rejected and of which we know where they belong, so that no sum or share
 * passes over them.
 */
record MissingParts(List<Part> parts) {
    static final MissingParts NONE = new MissingParts(List.of());

    MissingParts {
        parts = List.copyOf(parts);
    }

    /** A rejected count. */
    record Part(Place place, Gap gap) {
        Cut cut() {
            return gap.cut();
        }

        /** Whether it is a row of a list, which leaves the counts of the other rows whole. */
        boolean ofRow() {
            CellRange cells = place.cells();
            return cells != null && !cells.first().equals(cells.last());
        }

        boolean besides(Observation cell) {
            return place.isOn(cell.provenance().file(), cell.provenance().sheet());
        }

        /** Whether it may differ from a cell in the dimension alone. */
        boolean besides(Observation cell, Dimension dimension) {
            Cut other = cell.cut();
            return besides(cell)
                    && Cut.JOINT.stream()
                            .allMatch(each ->
                                    each == dimension || cut().category(each).equals(other.category(each)));
        }
    }

    /** The known categories of a dimension whose number was not understood, those of a force's own total apart. */
    Set<String> categories(Dimension dimension) {
        Set<String> categories = new TreeSet<>();
        parts.stream()
                .filter(part -> part.gap().named() && part.cut().split().contains(dimension))
                .forEach(part -> categories.add(part.cut().category(dimension)));
        categories.remove(Standing.UNKNOWN);
        return categories;
    }

    /** Where the number of a category was not understood. */
    List<Place> of(Dimension dimension, String category) {
        return parts.stream()
                .filter(part ->
                        part.gap().named() && part.cut().category(dimension).equals(category))
                .map(Part::place)
                .toList();
    }

    /** The counts that may be of a further category of the dimension, beside the cells that answer. */
    List<Place> open(Dimension dimension, Collection<Observation> cells) {
        return parts.stream()
                .filter(part -> part.gap().open().contains(dimension)
                        && cells.stream()
                                .anyMatch(cell -> part.ofRow() ? part.besides(cell) : part.besides(cell, dimension)))
                .map(Part::place)
                .toList();
    }

    /**
     * Whether a sum over the parts of a category lacks one of them.
     *
     * @param split the dimensions by which the parts are split
     * @param cells that are added
     * @param counted whether a number of a cut was understood elsewhere
     */
    boolean among(
            Set<Dimension> split,
            Dimension dimension,
            String category,
            Collection<Observation> cells,
            Predicate<Cut> counted) {
        return parts.stream().filter(part -> !part.ofRow()).anyMatch(part -> {
            Cut cut = part.cut();
            boolean ofCategory = cut.category(dimension).equals(category);
            if (part.gap().named()) {
                return ofCategory && cut.split().equals(split) && !counted.test(cut) && !held(cut, cells);
            }
            return cells.stream().anyMatch(part::besides)
                    && (ofCategory || part.gap().open().contains(dimension))
                    && split.stream()
                            .anyMatch(each ->
                                    each != dimension && part.gap().open().contains(each));
        });
    }

    /** Whether a wider band of age among the cells holds the count. */
    private static boolean held(Cut cut, Collection<Observation> cells) {
        VictimAge age = cut.age();
        return cells.stream()
                .map(Observation::cut)
                .anyMatch(other -> other.age().contains(age)
                        && other.gender() == cut.gender()
                        && other.platform().equals(cut.platform()));
    }

    /** Whether a table by several dimensions lacks a cell. */
    boolean inTable(Set<Dimension> split, Collection<Observation> cells) {
        Set<Cut> counted = new HashSet<>();
        cells.forEach(cell -> counted.add(cell.cut()));
        return parts.stream()
                .anyMatch(part -> part.gap().named()
                        ? part.cut().split().equals(split) && !counted.contains(part.cut()) && !held(part.cut(), cells)
                        : cells.stream().anyMatch(part::besides)
                                && split.stream().anyMatch(part.gap().open()::contains));
    }
}
