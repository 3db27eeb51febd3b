package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Blank cells of tables of which a note says what they stand for: a sign is written into them, and the note explains
 * the sign.
 *
 * <pre>
 * Age | Female | Male           Age | Female | Male
 * 7   | 1      |                7   | 1      | ○
 * 8   | 3      | 2              8   | 3      | 2
 * A blank cell means none.      ○ = none.
 * </pre>
 *
 * <p>A note in one piece with a table, or next to it, speaks of that table; any other of all tables of its sheet, and
 * one on a sheet without numbers of all sheets. Where notes contradict each other the cells stay blank.
 */
final class ToldBlanks implements WritingOut {
    private final Grammar grammar;
    private final BlankNote.Finder notes;

    ToldBlanks(Grammar grammar) {
        this.grammar = grammar;
        this.notes = new BlankNote.Finder(grammar);
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        Map<String, List<BlankNote>> bySheet = new LinkedHashMap<>();
        List<BlankNote> apart = new ArrayList<>();
        for (Grid grid : workbook.grids()) {
            List<BlankNote> found = grid.isLong() ? List.of() : notesOf(grid);
            bySheet.put(grid.sheet(), found);
            if (!found.isEmpty() && grid.cells().stream().noneMatch(Cell::isNumber)) {
                apart.addAll(found);
            }
        }
        Map<String, String> signs = signs(bySheet, workbook.grids());
        return signs.isEmpty()
                ? workbook
                : workbook.changed(
                        grid -> writtenOut(grid, bySheet.getOrDefault(grid.sheet(), List.of()), apart, signs));
    }

    private List<BlankNote> notesOf(Grid grid) {
        return grid.tellingCellsThat(cell -> notes.in(cell).isPresent())
                .flatMap(cell -> notes.in(cell).stream())
                .toList();
    }

    /** A sign that the return has nowhere, for each meaning. */
    private static Map<String, String> signs(Map<String, List<BlankNote>> notes, List<Grid> grids) {
        Map<String, String> signs = new HashMap<>();
        List<String> meanings = notes.values().stream()
                .flatMap(List::stream)
                .map(BlankNote::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .distinct()
                .toList();
        if (meanings.isEmpty()) {
            return signs;
        }
        List<String> free = FreeSigns.in(grids);
        for (int each = 0; each < Math.min(free.size(), meanings.size()); each++) {
            signs.put(meanings.get(each), free.get(each));
        }
        return signs;
    }

    private Grid writtenOut(Grid grid, List<BlankNote> here, List<BlankNote> apart, Map<String, String> signs) {
        Map<Address, String> written = new HashMap<>();
        here.forEach(note ->
                sign(note, signs).ifPresent(sign -> written.put(note.cell().address(), note.with(sign))));
        if (!here.isEmpty() || !apart.isEmpty()) {
            Set<Address> notes =
                    here.stream().map(note -> note.cell().address()).collect(Collectors.toSet());
            Map<Patch, Set<Address>> blanks = new LinkedHashMap<>();
            Patch.of(grid, grammar).forEach(patch -> blanks.put(patch, patch.blanks(notes)));
            blanks.values().removeIf(Set::isEmpty);
            blanks.forEach((patch, places) -> {
                BlankNote note = noteOf(patch, here, apart, blanks.keySet());
                Optional<String> sign = note == null ? Optional.empty() : sign(note, signs);
                sign.ifPresent(said -> places.forEach(at -> written.put(at, said)));
            });
        }
        return grid.saying(written);
    }

    private static Optional<String> sign(BlankNote note, Map<String, String> signs) {
        return Optional.ofNullable(signs.get(note.meaning()));
    }

    /** The one note that speaks of a table; null where none does, or several that do not say the same. */
    private static @Nullable BlankNote noteOf(
            Patch patch, List<BlankNote> here, List<BlankNote> apart, Set<Patch> patches) {
        List<BlankNote> own = here.stream()
                .filter(note -> patch.range().contains(note.cell().address()))
                .toList();
        if (!own.isEmpty()) {
            return only(own);
        }
        List<BlankNote> rest = here.stream()
                .filter(note -> patches.stream()
                        .noneMatch(other -> other.range().contains(note.cell().address())))
                .toList();
        return here.isEmpty() ? only(apart) : only(rest.isEmpty() ? here : rest);
    }

    private static @Nullable BlankNote only(List<BlankNote> notes) {
        Set<String> meanings = Set.copyOf(notes.stream().map(BlankNote::meaning).toList());
        return meanings.size() == 1 ? notes.get(0) : null;
    }
}
