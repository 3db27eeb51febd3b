package org.foireturns.pipeline;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.ReturnFile;

/** What the officer decided of how sheets are read. */
public record SheetDecisions(List<ReadingChoice> readings, List<HeadChoice> heads, List<BlankChoice> blanks) {
    static final SheetDecisions NONE = new SheetDecisions(List.of(), List.of(), List.of());

    public SheetDecisions {
        readings = List.copyOf(readings);
        heads = List.copyOf(heads);
        blanks = List.copyOf(blanks);
    }

    /**
     * Those about the heads of one file.
     *
     * @param platforms the name of a platform's id
     */
    DecidedHeads heads(ReturnFile file, Set<String> forcesByName, List<Grid> grids, UnaryOperator<String> platforms) {
        return new DecidedHeads(
                grids,
                heads.stream()
                        .filter(choice -> choice.of().is(file, forcesByName))
                        .toList(),
                platforms);
    }

    /** Those about the blank cells of one file. */
    DecidedBlanks blanks(ReturnFile file) {
        return new DecidedBlanks(
                file, blanks.stream().filter(choice -> choice.isOf(file)).toList());
    }

    /** Those about the readings of one file. */
    List<ReadingChoice> readings(ReturnFile file, Set<String> forcesByName) {
        return readings.stream()
                .filter(choice -> choice.of().is(file, forcesByName))
                .toList();
    }
}
