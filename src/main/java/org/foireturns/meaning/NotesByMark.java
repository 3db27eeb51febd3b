package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The marks of notes in the tables of a return. A note behind a mark speaks of the numbers that bear it, or whose
 * labels do; one whose mark stands nowhere, and one without a mark, speaks of its whole sheet.
 */
final class NotesByMark {
    /** Fewer words behind a mark are a label. */
    private static final int SHORTEST_NOTE = 8;

    private final Grammar grammar;
    private final List<Cell> tables;
    private @Nullable Set<NoteMark> borne;

    NotesByMark(Collection<SheetPlan> plans, Grammar grammar) {
        this.grammar = grammar;
        this.tables = plans.stream()
                .flatMap(plan -> plan.tables().stream())
                .flatMap(table -> Stream.concat(
                        table.lines().stream()
                                .flatMap(line -> line.entries().stream().map(Entry::cell)),
                        table.values().stream().map(Placed::cell)))
                .toList();
    }

    /**
     * The mark of a note; null when it has none, or none that anything bears.
     *
     * @param before the text before it, which is its mark where it stands left of it
     */
    @Nullable
    NoteMark of(Cell note, @Nullable Cell before) {
        String text = before != null && before.address().row() == note.address().row()
                ? before.text() + " " + note.text()
                : note.text();
        NoteMark mark = NoteMark.leading(text, grammar);
        return mark != null && borne().contains(mark) ? mark : null;
    }

    /** A note with the mark that something bears. */
    record Marked(String sheet, Cell note, NoteMark mark) {}

    /** The notes of all sheets that have such a mark. */
    List<Marked> in(Map<String, SheetPlan> plans) {
        List<Marked> notes = new ArrayList<>();
        plans.forEach((sheet, plan) -> {
            Cell before = null;
            for (Cell text : plan.texts()) {
                NoteMark mark = text.isText() ? of(text, before) : null;
                if (mark != null) {
                    notes.add(new Marked(sheet, text, mark));
                }
                before = text;
            }
        });
        return notes;
    }

    /** Whether a text is a note whose mark something bears, wherever it stands. */
    boolean isNote(String text) {
        NoteMark mark = NoteMark.leading(text, grammar);
        return mark != null && borne().contains(mark) && grammar.read(text).tokens() >= SHORTEST_NOTE;
    }

    /** Every mark in the tables, found once: a long return has thousands of cells and of notes. */
    private Set<NoteMark> borne() {
        if (borne == null) {
            borne = tables.stream()
                    .flatMap(cell -> NoteMark.borneBy(cell, grammar).stream())
                    .collect(Collectors.toSet());
        }
        return borne;
    }

    /** Whether a note with a mark speaks of a value. */
    boolean govern(@Nullable NoteMark mark, Meant value) {
        return mark == null
                || mark.on(value.cell(), grammar)
                || value.placed().entries().anyMatch(entry -> mark.on(entry.cell(), grammar));
    }
}
