package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foireturns.model.Block;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;

/**
 * The sheets of a return as they are read with what the officer decided about them.
 *
 * @param headed the workbook with the heads that were decided
 * @param workbook the same with what was decided of its blanks, as it is read
 */
record DecidedSheets(
        Workbook headed,
        Workbook workbook,
        List<SheetReading> sheets,
        DecidedHeads heads,
        DecidedBlanks blanks,
        Chosen chosen) {
    /**
     * Which blank cells are asked about is known only once the sheets are read, so that those of which something was
     * decided are read twice.
     *
     * @param platforms the name of a platform's id
     * @throws UnreadableFile if the sheets hold more than may be explained
     */
    static DecidedSheets of(
            Arrival file,
            Workbook typed,
            SheetDecisions decided,
            ComparedSheets compared,
            UnaryOperator<String> platforms)
            throws UnreadableFile {
        DecidedHeads heads = decided.heads(file.file(), file.forcesByName(), typed.grids(), platforms);
        Workbook headed = heads.in(typed);
        DecidedBlanks blanks = decided.blanks(file.file());
        Chosen chosen = Chosen.of(decided.readings(file.file(), file.forcesByName()));
        List<SheetReading> sheets = compared.of(file, headed, heads, chosen);
        if (!blanks.any()) {
            return new DecidedSheets(headed, headed, sheets, heads, blanks, chosen);
        }
        Workbook filled = blanks.in(headed, sheets);
        Chosen again = Chosen.of(decided.readings(file.file(), file.forcesByName()));
        return new DecidedSheets(headed, filled, compared.of(file, filled, heads, again), heads, blanks, again);
    }

    /** The same with other sheets. */
    DecidedSheets with(UnaryOperator<SheetReading> change) {
        return new DecidedSheets(headed, workbook, sheets.stream().map(change).toList(), heads, blanks, chosen);
    }

    List<String> headings() {
        return sheets.stream().flatMap(sheet -> sheet.headings().stream()).toList();
    }

    /** What is to be counted in them. */
    List<Block> tables() {
        return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList();
    }

    /** What was done as the officer decided. */
    List<Finding> told(Place file) {
        List<Finding> told = new ArrayList<>(chosen.told(file));
        told.addAll(heads.told(file));
        told.addAll(blanks.told(file));
        return told;
    }
}
