package org.foireturns.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.foireturns.lists.Setting;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Dimension;
import org.foireturns.model.Grid;

/**
 * What became of the lists of the returns that are open, so that the rows of a list are judged once, although several
 * ask for it. It is forgotten with the sheet.
 */
final class DecidedLists {
    private final Map<Grid, Map<Asked, BlockOutcome>> decided = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * All that the outcome of a list of a sheet depends on; the list itself would keep its sheet from being forgotten.
     */
    private record Asked(
            CellRange range,
            List<Integer> strips,
            Map<String, String> key,
            Set<Dimension> compared,
            boolean part,
            Setting setting) {}

    BlockOutcome of(Block.RecordList list, Setting setting, Supplier<BlockOutcome> decide) {
        Asked asked = asked(list, setting);
        return decided.computeIfAbsent(list.grid(), grid -> new ConcurrentHashMap<>())
                .computeIfAbsent(asked, none -> decide.get());
    }

    /** Whether a list was decided already. */
    boolean has(Block.RecordList list, Setting setting) {
        return decided.getOrDefault(list.grid(), Map.of()).containsKey(asked(list, setting));
    }

    private static Asked asked(Block.RecordList list, Setting setting) {
        return new Asked(list.range(), list.strips(), list.key(), list.compared(), list.part(), setting);
    }
}
