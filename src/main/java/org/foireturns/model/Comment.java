package org.foireturns.model;

import java.util.List;

/**
 * What somebody hung on a cell of a sheet, without the name of whoever wrote it.
 *
 * @param cell on which it hangs; it may be blank
 * @param text its words; those of a thread one below the other
 */
public record Comment(Address cell, String text) {
    /** Who hangs comments on the cells of copies that we make; what such a one says is nothing that a force said. */
    public static final String OUR_NAME = "foi-returns";

    public Comment {
        text = Storable.text(text);
    }

    /** What it says one by one. */
    public List<String> sentences() {
        return Sentences.in(text).stream()
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
