package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;

/** Gathers comments of a file for one finding: the same words on several cells are told once. */
final class CommentsAsTold {
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

    CommentsAsTold(CommentSpeech speech) {
        this.speech = speech;
    }

    /**
     * Adds sentences of a comment, but for those that say nothing of numbers.
     *
     * @param reach the numbers that they could touch, in words
     */
    void add(String sheet, Address cell, List<String> sentences, String reach) {
        String words = sentences.stream()
                .filter(sentence -> !speech.isCourtesy(sentence))
                .map(speech::shown)
                .collect(Collectors.joining(" "))
                .replace('"', '\'');
        if (!words.isEmpty()) {
            places.computeIfAbsent(words, none -> new ArrayList<>()).add(new Hung(sheet, cell + reach));
            around.merge(sheet, new CellRange(cell, cell), CellRange::with);
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Around the cells on which they hang, where these stand on one sheet. */
    Place at(Place file) {
        Map.Entry<String, CellRange> first = around.entrySet().iterator().next();
        return around.size() == 1 ? file.onSheet(first.getKey()).at(first.getValue(), "") : file;
    }

    String words() {
        String told = places.entrySet().stream()
                .limit(MOST_TOLD)
                .map(entry -> "\"" + entry.getKey() + "\" on " + several(entry.getValue()))
                .collect(Collectors.joining("; "));
        int more = places.size() - MOST_TOLD;
        return more > 0 ? told + "; and %,d more".formatted(more) : told;
    }

    private String several(List<Hung> hung) {
        String first = hung.stream()
                .limit(MOST_PLACES)
                .map(each -> around.size() == 1 ? each.cell() : each.cell() + " of " + ShownText.of(each.sheet()))
                .collect(Collectors.joining(", "));
        int more = hung.size() - MOST_PLACES;
        return more > 0 ? first + " and %,d more cells".formatted(more) : first;
    }
}
