package org.foireturns.pipeline;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foireturns.meaning.ExplainedTable;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;

/** The explained tables of a sheet. That of a block is found by its place: a sheet of loose numbers has thousands. */
public final class ExplainedTables {
    public static final ExplainedTables NONE = new ExplainedTables(List.of());

    private final List<ExplainedTable> all;
    private final Map<CellRange, List<ExplainedTable>> byRange;

    ExplainedTables(List<ExplainedTable> all) {
        this.all = List.copyOf(all);
        this.byRange = all.stream().collect(groupingBy(table -> table.block().range()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<ExplainedTable> stream() {
        return all.stream();
    }

    /** The table of a block. */
    Optional<ExplainedTable> of(Block block) {
        return byRange.getOrDefault(block.range(), List.of()).stream()
                .filter(table -> table.is(block))
                .findFirst();
    }

    /** The same, each changed. */
    ExplainedTables each(UnaryOperator<ExplainedTable> change) {
        return new ExplainedTables(all.stream().map(change).toList());
    }
}
