package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Label;

/**
 * The notes of a sheet, and the texts in its tables that are no label of any number, each with the question under which
 * it stands.
 */
final class NotesOfSheet {
    /** A heading of more words is a sentence. */
    private static final int LONGEST = 12;

    private final SheetReading sheet;
    private final Function<String, Set<String>> asked;
    private final Set<String> only;
    private final List<Cell> texts;

    /** @param asked the questions that a text names */
    NotesOfSheet(SheetReading sheet, Function<String, Set<String>> asked) {
        this.sheet = sheet;
        this.asked = asked;
        this.only = alone();
        this.texts = Stream.concat(
                        sheet.notes().stream(), sheet.blocks().stream().flatMap(NotesOfSheet::idle))
                .distinct()
                .sorted(Comparator.comparing(Cell::address))
                .toList();
    }

    /** The one question that a sheet without a table speaks of, as that of a form where nothing else was filled in. */
    private Set<String> alone() {
        if (!sheet.blocks().isEmpty() || DocumentPlace.named(sheet.name())) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        sheet.notes().forEach(note -> named.addAll(asked.apply(note.text())));
        return named.size() == 1 ? named : Set.of();
    }

    /** A note, and the one question under which it stands; none when it stands under several or none. */
    record Note(Cell cell, Set<String> under) {}

    List<Note> all() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            notes.add(new Note(texts.get(i), only.isEmpty() ? heading(i).orElse(Set.of()) : only));
        }
        return notes;
    }

    /** The question that the note above asks: "Q4 Platform" over "No information held". */
    private Optional<Set<String>> heading(int note) {
        if (note == 0) {
            return Optional.empty();
        }
        Cell above = texts.get(note - 1);
        Cell own = texts.get(note);
        boolean heads = above.address().row() < own.address().row()
                && above.text().strip().split("\\s+").length <= LONGEST
                && sheet.blocks().stream().noneMatch(block -> between(block, above, own));
        return heads ? Optional.of(asked.apply(above.text())).filter(each -> each.size() == 1) : Optional.empty();
    }

    /** The labels of a table that stand beside or over no number of it. */
    private static Stream<Cell> idle(Block block) {
        if (!(block instanceof Block.Table table)) {
            return Stream.empty();
        }
        Set<Cell> governing = new HashSet<>();
        table.values().stream()
                .filter(value -> value.value().text().chars().anyMatch(Character::isDigit))
                .flatMap(value -> Stream.concat(value.rows().stream(), value.columns().stream()))
                .forEach(label -> governing.add(label.cell()));
        return table.labels().stream().map(Label::cell).filter(cell -> !governing.contains(cell));
    }

    private static boolean between(Block block, Cell above, Cell own) {
        Stream<Integer> rows = block instanceof Block.Table table
                ? table.values().stream().map(value -> value.value().address().row())
                : Stream.of(block.range().first().row());
        return rows.anyMatch(
                row -> row >= above.address().row() && row <= own.address().row());
    }
}
