package org.foireturns.pipeline;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.ReturnFile;

/** What the officer decided of how sheets are read. */
public record SheetDecisions(List<ReadingChoice> readings, List<HeadChoice> heads) {
    static final SheetDecisions NONE = new SheetDecisions(List.of(), List.of());

    public SheetDecisions {
        readings = List.copyOf(readings);
        heads = List.copyOf(heads);
    }

    /** Those about the heads of one file. */
    DecidedHeads heads(ReturnFile file, Set<String> forcesByName, List<Grid> grids) {
        return new DecidedHeads(
                grids,
                heads.stream()
                        .filter(choice -> choice.of().is(file, forcesByName))
                        .toList());
    }

    /** Those about the readings of one file. */
    List<ReadingChoice> readings(ReturnFile file, Set<String> forcesByName) {
        return readings.stream()
                .filter(choice -> choice.of().is(file, forcesByName))
                .toList();
    }
}
