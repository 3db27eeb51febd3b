package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.explain.Explainer;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as offices of statistics publish them, each wholly right: the labels of every value, the parent of every
 * label.
 */
class DescribedTablesTest {

    @ParameterizedTest
    @MethodSource("tables")
    void isWhollyRight(DrawnTable table) {
        Described described = Described.of(
                "Sheet1", List.of(), new Explainer(new GeneralSenses(), new GeneralWorth()).explain(table.grid()));

        assertThat(pairs(described)).as("labels of the values").isEqualTo(table.pairs());
        assertThat(parents(described)).as("parents of the labels").isEqualTo(table.parents());
    }

    static Stream<DrawnTable> tables() {
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
        for (Described.Entry entry : described.entries()) {
            entry.labels()
                    .forEach(label -> pairs.add(
                            entry.value().address() + " " + label.cell().address()));
        }
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
