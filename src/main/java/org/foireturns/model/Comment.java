package org.foireturns.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody hung on a cell of a sheet, without the name of whoever wrote it.
 *
 * @param cell on which it hangs; it may be blank
 * @param text its words; those of a thread one below the other
 */
public record Comment(Address cell, String text) {
    private static final Pattern ENDS = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|[\\n\\r]+");

    public Comment {
        text = Storable.text(text);
    }

    /** What it says one by one. */
    public List<String> sentences() {
        return ENDS.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
