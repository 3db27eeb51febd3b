package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Range;

/**
 * Columns in which 1 stands again and again for what is one and the same by its labels, as below "Female" in a list
 * that nobody knew for one: its rows are offences, and no 1 in them is the number of all.
 */
final class RowsOfOnes {
    /** Two may be the total of a table and that of its parts. */
    private static final int FEWEST = 3;

    private static final Range ONE = Range.exactly(1);

    private RowsOfOnes() {}

    /** What stands for the same in one column. */
    private record Same(int column, Map<Axis, Object> said) {}

    static List<Meant> asked(List<Meant> values, Values read) {
        Map<Same, List<Meant>> ones = new LinkedHashMap<>();
        for (Meant value : values) {
            if (value.counted() && ONE.equals(read.of(value.cell()))) {
                ones.computeIfAbsent(
                                new Same(value.cell().address().column(), value.besidesOffence()),
                                none -> new ArrayList<>())
                        .add(value);
            }
        }
        Set<Integer> rows = ones.values().stream()
                .filter(same -> same.size() >= FEWEST)
                .flatMap(List::stream)
                .map(value -> value.cell().address().row())
                .collect(Collectors.toSet());
        Stream<Meant> ofRows = ones.values().stream()
                .flatMap(List::stream)
                .filter(value -> rows.contains(value.cell().address().row()));
        return Changes.of(
                values,
                ofRows,
                value -> value.doubted("1 stands for the same in several rows of its column, as in a list"));
    }
}
