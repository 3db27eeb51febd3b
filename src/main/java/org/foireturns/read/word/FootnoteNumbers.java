package org.foireturns.read.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of footnotes and endnotes, in the order in which the text refers to them. */
final class FootnoteNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * The number of a note.
     *
     * @param kind {@code footnote} or {@code endnote}
     */
    int of(String kind, String id) {
        return numbers.computeIfAbsent(kind + " " + id, unseen -> numbers.size() + 1);
    }
}
