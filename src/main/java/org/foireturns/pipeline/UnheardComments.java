package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.CommentsUnclear;
import org.foireturns.model.finding.Finding;

/** Asks once about the comments of a file that were not understood and may change its numbers. */
final class UnheardComments {
    /** More of them are told by their number. */
    private static final int MOST_TOLD = 8;
    /** No more places of one comment are told one by one. */
    private static final int MOST_PLACES = 4;

    private final CommentSpeech speech;
    /** Where each hangs, by its words. */
    private final Map<String, List<Hung>> places = new LinkedHashMap<>();

    private final Map<String, CellRange> around = new LinkedHashMap<>();

    /** Where a comment hangs. */
    private record Hung(String sheet, String cell) {}

    private UnheardComments(CommentSpeech speech) {
        this.speech = speech;
    }

    /**
     * The question; empty where nothing is left open.
     *
     * @param typed the sheets as the force sent them
     * @param sheets the same as they were read; one that was read as a letter is not among them
     */
    static Optional<Finding> in(
            List<Grid> typed, List<ReturnReading.Sheet> sheets, CommentSpeech speech, String file, Place place) {
        UnheardComments unheard = new UnheardComments(speech);
        for (Grid grid : typed) {
            Optional<ReturnReading.Sheet> read = sheets.stream()
                    .filter(sheet -> sheet.name().equals(grid.sheet()))
                    .findFirst();
            List<Comment> left =
                    read.map(sheet -> sheet.comments().unheard()).orElse(grid.comments());
            left.forEach(comment -> unheard.add(grid, comment, read));
        }
        return unheard.places.isEmpty() ? Optional.empty() : Optional.of(unheard.finding(file, place));
    }

    private void add(Grid grid, Comment comment, Optional<ReturnReading.Sheet> read) {
        String words = comment.sentences().stream()
                .filter(sentence -> !speech.isCourtesy(sentence))
                .map(speech::shown)
                .collect(Collectors.joining(" "))
                .replace('"', '\'');
        if (words.isEmpty()) {
            return;
        }
        Address cell = comment.cell();
        String touched = read.map(sheet -> touched(sheet, cell)).orElse("");
        places.computeIfAbsent(words, none -> new ArrayList<>()).add(new Hung(grid.sheet(), cell + touched));
        around.merge(grid.sheet(), new CellRange(cell, cell), CellRange::with);
    }

    private Finding finding(String file, Place place) {
        String told = places.entrySet().stream()
                .limit(MOST_TOLD)
                .map(entry -> "\"" + entry.getKey() + "\" on " + several(entry.getValue()))
                .collect(Collectors.joining("; "));
        int more = places.size() - MOST_TOLD;
        Map.Entry<String, CellRange> first = around.entrySet().iterator().next();
        Place at = around.size() == 1 ? place.onSheet(first.getKey()).at(first.getValue(), "") : place;
        return new CommentsUnclear(at, file, more > 0 ? told + "; and %,d more".formatted(more) : told);
    }

    private String several(List<Hung> hung) {
        String first = hung.stream()
                .limit(MOST_PLACES)
                .map(each -> around.size() == 1 ? each.cell() : each.cell() + " of " + ShownText.of(each.sheet()))
                .collect(Collectors.joining(", "));
        int more = hung.size() - MOST_PLACES;
        return more > 0 ? first + " and %,d more cells".formatted(more) : first;
    }

    /** The numbers that what hangs on a cell could touch; none where they are the cell itself. */
    private static String touched(ReturnReading.Sheet sheet, Address cell) {
        Set<Address> governed = new LinkedHashSet<>();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Table table) {
                table.values().stream()
                        .filter(value -> speaksOf(cell, value))
                        .forEach(value -> governed.add(value.value().address()));
            } else if (block.range().contains(cell)) {
                return " (in the list at " + block.range() + ")";
            }
        }
        if (governed.contains(cell)) {
            return "";
        }
        return governed.stream()
                .map(address -> new CellRange(address, address))
                .reduce(CellRange::with)
                .map(range -> " (over " + range + ")")
                .orElse(sheet.blocks().isEmpty() ? "" : " (beside all numbers of the sheet)");
    }

    private static boolean speaksOf(Address cell, RawObservation value) {
        return value.value().address().equals(cell)
                || Stream.concat(value.rows().stream(), value.columns().stream())
                        .anyMatch(label -> stands(cell, label));
    }

    private static boolean stands(Address cell, Label label) {
        return label.cell().address().equals(cell)
                || (label.parent() != null && label.parent().address().equals(cell));
    }
}
