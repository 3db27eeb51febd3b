package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.describe.Described;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.junit.jupiter.api.Test;

/**
 * Tables as offices of statistics publish them: the labels of every value, the parent of every label. Many stand in
 * ways that no return does; how many are wholly right may only grow.
 */
class DescribedTablesTest {
    private static final int FEWEST = 109;

    @Test
    void asManyAreWhollyRightAsBefore() {
        List<DrawnTable> right =
                tables().filter(DescribedTablesTest::isWhollyRight).toList();

        assertThat(right).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static boolean isWhollyRight(DrawnTable table) {
        Described described = Described.of(table.grid(), List.of());

        return pairs(described).equals(table.pairs()) && parents(described).equals(table.parents());
    }

    private static Stream<DrawnTable> tables() {
        return Stream.of(
                        "/tables/headers.txt",
                        "/tables/rows.txt",
                        "/tables/bodies.txt",
                        "/tables/offices.txt",
                        "/tables/oddities.txt")
                .flatMap(DrawnTable::all);
    }

    private static Set<String> pairs(Described described) {
        Set<String> pairs = new TreeSet<>();
        Stream.of(described.entries(), described.missing())
                .flatMap(List::stream)
                .forEach(entry -> entry.labels()
                        .forEach(label -> pairs.add(
                                entry.value().address() + " " + label.cell().address())));
        return pairs;
    }

    private static Set<String> parents(Described described) {
        Set<String> parents = new TreeSet<>();
        for (Label label : described.labels()) {
            Cell parent = label.parent();
            if (parent != null) {
                parents.add(label.cell().address() + " " + parent.address());
            }
        }
        return parents;
    }
}
