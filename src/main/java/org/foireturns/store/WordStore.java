package org.foireturns.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps by which words each reading was made, so that a change of others need not have its file read again. */
public final class WordStore {
    private static final String UNLISTED = "platform-unlisted";

    private final JdbcTemplate jdbc;

    WordStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.query(
                "select id, word_book, labels, words_seen, exists (select 1 from finding f where f.reading = r.id and"
                        + " f.code = ?) as asks from reading r where base = ? and complete order by id",
                (row, i) -> new Made(
                        row.getString("id"),
                        row.getString("word_book"),
                        row.getString("labels"),
                        row.getString("words_seen"),
                        row.getBoolean("asks")),
                UNLISTED,
                base);
    }

    /** The words and names of an id. */
    public Optional<String> book(String id) {
        return jdbc.queryForList("select lines from word_book where id = ?", String.class, id).stream()
                .findFirst();
    }

    /** Notes what readings hang on, and the words and names of a run; those that no reading hangs on any more go. */
    public void note(Collection<Hung> readings, String book, String lines) {
        if (book(book).isEmpty()) {
            jdbc.update(Columns.insert("word_book", "id, lines"), book, lines);
        }
        jdbc.batchUpdate(
                "update reading set base = ?, word_book = ?, labels = ? where id = ? and base = ''",
                readings.stream()
                        .map(each -> new Object[] {each.base(), each.book(), each.labels(), each.reading()})
                        .toList());
        jdbc.update("delete from word_book where id <> ? and id not in (select word_book from reading)", book);
    }
}
