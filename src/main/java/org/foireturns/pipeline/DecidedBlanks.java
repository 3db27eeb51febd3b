package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HeadsChanged;
import org.foireturns.model.finding.HeadsDecided;
import org.foireturns.normalise.LabelledCells;
import org.foireturns.read.contract.Workbook;

/**
 * Writes into the blank cells of a return that were asked about what the officer said that they stand for. Which cells
 * these are is known only once the tables are, so that the return is read once more then. In a file that has changed
 * they are found by their labels, all of them or none.
 */
final class DecidedBlanks {
    private final ReturnFile file;
    private final List<BlankChoice> choices;
    /** The cells that each decision is about, by sheet. */
    private final Map<BlankChoice, Map<String, Set<Address>>> meant = new LinkedHashMap<>();
    /** Why a decision does nothing. */
    private final Map<BlankChoice, String> idle = new LinkedHashMap<>();

    /** @param choices those about the return */
    DecidedBlanks(ReturnFile file, List<BlankChoice> choices) {
        this.file = file;
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
        Map<String, List<LabelledCells>> tables = new LinkedHashMap<>();
        read.forEach(sheet -> tables.put(
                sheet.name(),
                sheet.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(block -> LabelledCells.of((Block.Table) block))
                        .toList()));
        choices.forEach(choice -> {
            if (choice.isOfVery(file)) {
                tables.forEach((sheet, cells) -> here(choice, sheet, read.size() == 1, cells));
            } else if (!byLabels(choice, tables)) {
                idle.put(
                        choice,
                        "\"" + choice.seen().labels() + "\" are no longer the blank cells of one table of this file.");
            }
        });
        choices.forEach(this::contradicted);
        idle.keySet().forEach(meant::remove);
        return workbook.changed(this::filled);
    }

    /** Of two decisions that say different things of one cell neither does anything. */
    private void contradicted(BlankChoice choice) {
        meant.keySet().stream()
                .filter(other -> !other.becomes().equals(choice.becomes()) && meet(choice, other))
                .findFirst()
                .ifPresent(other ->
                        idle.put(choice, "Decision " + other.decision() + " says otherwise of the same blank cells."));
    }

    private boolean meet(BlankChoice one, BlankChoice other) {
        Map<String, Set<Address>> others = meant.getOrDefault(other, Map.of());
        return meant.getOrDefault(one, Map.of()).entrySet().stream()
                .anyMatch(sheet ->
                        sheet.getValue().stream().anyMatch(others.getOrDefault(sheet.getKey(), Set.of())::contains));
    }

    private void here(BlankChoice choice, String sheet, boolean only, List<LabelledCells> tables) {
        if (choice.isOfSheet(sheet, only)) {
            tables.stream()
                    .flatMap(table -> table.blanks().stream())
                    .filter(choice::isOf)
                    .forEach(at -> choose(choice, sheet, at));
        }
    }

    /** Whether one table alone has cells with these labels, and they are blank in it still. */
    private boolean byLabels(BlankChoice choice, Map<String, List<LabelledCells>> tables) {
        String labels = choice.seen().labels();
        for (Map.Entry<String, List<LabelledCells>> sheet : tables.entrySet()) {
            List<LabelledCells> named = sheet.getValue().stream()
                    .filter(table -> choice.isOfSheet(sheet.getKey(), tables.size() == 1))
                    .filter(table -> table.has(labels))
                    .toList();
            Optional<Set<Address>> blanks = named.size() == 1 ? named.get(0).blanks(labels) : Optional.empty();
            if (blanks.isPresent()) {
                blanks.get().forEach(at -> choose(choice, sheet.getKey(), at));
                return true;
            }
        }
        return false;
    }

    private void choose(BlankChoice choice, String sheet, Address at) {
        meant.computeIfAbsent(choice, none -> new LinkedHashMap<>())
                .computeIfAbsent(sheet, none -> new TreeSet<>())
                .add(at);
    }

    private Grid filled(Grid grid) {
        Map<Address, Cell> cells = new TreeMap<>();
        meant.forEach((choice, sheets) -> sheets.getOrDefault(grid.sheet(), Set.of()).stream()
                .filter(at -> grid.cell(at) == null)
                .forEach(at -> cells.putIfAbsent(at, Cell.blankDecided(at, choice))));
        return cells.isEmpty() ? grid : grid.adding(List.copyOf(cells.values()));
    }

    /** What was done, and what was not and why. */
    List<Finding> told(Place place) {
        List<Finding> told = new ArrayList<>();
        meant.forEach((choice, sheets) -> sheets.forEach((sheet, cells) -> {
            List<Cell> own =
                    cells.stream().map(at -> Cell.blankDecided(at, choice)).toList();
            told.add(new HeadsDecided(
                    place.onSheet(sheet).at(BesideAnswers.around(own), ""),
                    (own.size() == 1 ? "The blank cell " : "The blank cells ") + BesideAnswers.named(own)
                            + (own.size() == 1 ? " was" : " were") + " taken for " + choice.becomes(),
                    choice.decision()));
        }));
        idle.forEach((choice, why) -> told.add(new HeadsChanged(place, why, choice.decision())));
        return told;
    }
}
