package org.foireturns.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps by which words each reading was made, so that a change of others need not have its file read again. */
public final class WordStore {
    private static final String UNLISTED = "platform-unlisted";

    private final NamedSql tables;

    WordStore(NamedSql tables) {
        this.tables = tables;
    }

    /**
     * A reading that hangs on the same as another, but for words and names.
     *
     * @param book id of the words and names by which it was made
     * @param labels what was decided of labels when it was made
     * @param words that stand in the return, as they are stored; empty when nobody knows
     * @param asksOfPlatforms whether it has names of platforms that are on no list
     */
    public record Made(String reading, String book, String labels, String words, boolean asksOfPlatforms) {}

    /** What a reading hangs on. */
    public record Hung(String reading, String base, String book, String labels) {}

    /** The complete readings that hang on the same but for words and names. */
    public List<Made> made(String base) {
        return tables.sql(
                        "select id, word_book, labels, words_seen, exists (select 1 from finding f where f.reading = r.id"
                                + " and f.code = :code) as asks from reading r where base = :base and complete order by id")
                .param("code", UNLISTED)
                .param("base", base)
                .query((row, i) -> new Made(
                        row.getString("id"),
                        row.getString("word_book"),
                        row.getString("labels"),
                        row.getString("words_seen"),
                        row.getBoolean("asks")))
                .list();
    }

    /** The words and names of an id. */
    public Optional<String> book(String id) {
        return tables.sql("select lines from word_book where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Notes what readings hang on, and the words and names of a run; those that no reading hangs on any more go. */
    public void note(Collection<Hung> readings, String book, String lines) {
        if (book(book).isEmpty()) {
            tables.insert("word_book", Row.of("id", book).with("lines", lines));
        }
        tables.each(
                "update reading set base = :base, word_book = :book, labels = :labels where id = :reading and base = ''",
                readings.stream()
                        .map(each -> Row.of("base", each.base())
                                .with("book", each.book())
                                .with("labels", each.labels())
                                .with("reading", each.reading()))
                        .toList());
        tables.sql("delete from word_book where id <> :book and id not in (select word_book from reading)")
                .param("book", book)
                .update();
    }
}
