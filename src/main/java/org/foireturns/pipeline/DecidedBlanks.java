package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HeadsDecided;
import org.foireturns.normalise.Normaliser;
import org.foireturns.read.contract.Workbook;

/**
 * Writes into the blank cells of a return that were asked about what the officer said that they stand for. Which cells
 * these are is known only once the tables are, so that the return is read once more then.
 */
final class DecidedBlanks {
    private final List<BlankChoice> choices;
    private final Map<String, Map<Address, BlankChoice>> written = new LinkedHashMap<>();

    /** @param choices those about the return */
    DecidedBlanks(List<BlankChoice> choices) {
        this.choices = choices;
    }

    /** Whether anything was decided. */
    boolean any() {
        return !choices.isEmpty();
    }

    /**
     * The sheets with the blanks filled in.
     *
     * @param read the same as read without them
     */
    Workbook in(Workbook workbook, List<SheetReading> read) {
        boolean only = read.size() == 1;
        read.forEach(sheet -> sheet.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .flatMap(table -> Normaliser.blanks(table).stream())
                .forEach(at -> choose(sheet.name(), only, at)));
        return workbook.changed(this::filled);
    }

    /** The first decision about a cell; a later one that says otherwise is none that is in force. */
    private void choose(String sheet, boolean only, Address at) {
        choices.stream()
                .filter(choice -> choice.isOf(sheet, only, at))
                .findFirst()
                .ifPresent(choice ->
                        written.computeIfAbsent(sheet, none -> new TreeMap<>()).put(at, choice));
    }

    private Grid filled(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        written.getOrDefault(grid.sheet(), Map.of()).forEach((at, choice) -> {
            if (grid.cell(at) == null) {
                cells.add(Cell.blankDecided(at, choice));
            }
        });
        return cells.isEmpty() ? grid : grid.adding(cells);
    }

    /** What was done. */
    List<Finding> told(Place file) {
        List<Finding> told = new ArrayList<>();
        written.forEach((sheet, cells) -> choices.forEach(choice -> {
            List<Cell> own = cells.entrySet().stream()
                    .filter(cell -> cell.getValue().equals(choice))
                    .map(cell -> Cell.blankDecided(cell.getKey(), choice))
                    .toList();
            if (!own.isEmpty()) {
                told.add(new HeadsDecided(
                        file.onSheet(sheet).at(BesideAnswers.around(own), ""),
                        (own.size() == 1 ? "The blank cell " : "The blank cells ") + BesideAnswers.named(own)
                                + (own.size() == 1 ? " was" : " were") + " taken for " + choice.becomes(),
                        choice.decision()));
            }
        }));
        return told;
    }
}
